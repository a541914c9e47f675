import type { Span } from "../../text/span.ts";
import type { Render } from "./render.ts";

/** A render for a test, its pieces put one behind the other into an article. */
export function render(id: string, kind: Render["kind"], ...content: string[]): Render {
  let offset = 7;
  const spans = content.map((piece): Span => {
    const span: Span = [offset, offset + piece.length];
    offset += piece.length + 11;
    return span;
  });
  return { id, kind, content, spans };
}
