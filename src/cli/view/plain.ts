// Words of an article go to the terminal of whoever reads it: control characters could repaint or retitle it, and
// characters that turn the writing direction could make a line say what the article doesn't.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;
const LONE = /\p{Surrogate}/gu;
const SPACES = /\s+/g;

/** A text as one line that is safe to show in a terminal. */
export function plain(text: string): string {
  return text.replace(UNSAFE, " ").replace(LONE, "\ufffd").replace(SPACES, " ").trim();
}

/** The same, cut to `length` characters with an ellipsis where it was longer. */
export function brief(text: string, length: number): string {
  const line = plain(text.slice(0, length * 4));
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
