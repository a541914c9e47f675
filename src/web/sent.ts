import type { Context } from "hono";

/** A body that can't be taken for a form, in a sentence that says why. */
export class UnreadableBody extends Error {
  override readonly name = "UnreadableBody";
}

/** What was sent: the fields of a form as browsers send them, files among them, or those of a JSON object. @throws UnreadableBody */
export async function fieldsSent({ req }: Context): Promise<Record<string, unknown>> {
  const type = req.header("content-type") ?? "";
  try {
    if (/^application\/json\b/i.test(type)) {
      const given: unknown = await req.json();
      if (typeof given === "object" && given !== null && !Array.isArray(given)) return { ...given };
    } else if (/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) {
      return await req.parseBody({ all: true });
    }
  } catch (error) {
    // What can't be parsed is the sender's mistake; both parsers say so in these ways.
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  throw new UnreadableBody("What was sent is neither the fields of a form nor a JSON object.");
}
