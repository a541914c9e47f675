import { type Furniture, markFurniture } from "./furniture/mark.ts";
import { type Line, splitLines } from "./lines.ts";
import { type Segment, storySegments } from "./segments.ts";

/** An article taken apart: what the facts are read from. */
export interface Anatomy {
  text: string;
  lines: readonly Line[];
  furniture: readonly Furniture[];
  /** What is left for the story. */
  segments: readonly Segment[];
}

/** Takes an article's text apart. */
export function takeApart(text: string): Anatomy {
  const lines = splitLines(text);
  const furniture = markFurniture({ text, lines });
  return { text, lines, furniture, segments: storySegments(lines, furniture) };
}
