/** What somebody gave to be added. Plain data, so that it can be handed to a thread. */
export type Given = GivenText | GivenFiles | GivenAddress;

export interface GivenText {
  readonly kind: "text";
  readonly text: string;
  /** What the giver knows of the article beside its text; "" for what they don't. */
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
  readonly url: string;
}

export interface GivenFiles {
  readonly kind: "files";
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
}

export interface GivenAddress {
  readonly kind: "address";
  readonly url: string;
}

/** Letters of a text by which it is called. */
const BEGINNING = 60;

/** What a person would call it. @example "The river will not wait for those…", "flood.html", "3 files" */
export function calledBy(given: Given): string {
  if (given.kind === "address") return given.url;
  if (given.kind === "text") return given.title || beginningOf(given.text);
  const [first] = given.files;
  return given.files.length === 1 ? first!.name : `${given.files.length} files`;
}

/** The first words of a text, of its first line; of markup and of data, which nobody would call by its first signs, what it is. */
export function beginningOf(text: string): string {
  if (/^\s*<(?:!doctype|[a-z])/i.test(text)) return "pasted page";
  if (/^\s*\{\s*"/.test(text)) return "pasted articles";
  const [line = ""] = text.trimStart().split("\n", 1);
  const words = line
    .slice(0, 4 * BEGINNING)
    .trim()
    .replace(/\s+/g, " ");
  if (words.length <= BEGINNING) return words || "nothing";
  const end = words.lastIndexOf(" ", BEGINNING);
  return `${words.slice(0, end > 0 ? end : BEGINNING)}…`;
}

/** Bytes that it holds in memory. */
export function sizeOf(given: Given): number {
  if (given.kind === "text") return 2 * given.text.length;
  return given.kind === "files" ? given.files.reduce((sum, { bytes }) => sum + bytes.length, 0) : 0;
}
