import type { Span } from "../../text/span.ts";

/** What a name stands for: somebody who publishes, a programme of theirs, a place for one's own posts, or the media at large. */
export type MediumKind = "agency" | "paper" | "station" | "site" | "magazine" | "programme" | "platform" | "media";

/** One place where a text names a medium. */
export interface Medium {
  /** As it is commonly called; for an unknown one, as the text says. */
  name: string;
  kind: MediumKind;
  /** The station of a programme. */
  owner: string | null;
  /** The name alone. */
  span: Span;
  /** From the words that belong to the name (an article, “the Russian news agency”) to those behind it (“'s Dana Bash”, “newspaper”). */
  around: Span;
  /** Also an ordinary word: only a plain credit shows that the medium is meant. */
  weak: boolean;
  /** It is the article's own outlet. */
  self: boolean;
  /** In furniture: only a line of credit can name it there. */
  furniture: boolean;
  /** How the text names it: by name, by a noun that stands for it (“the paper”), or by a journalist of theirs (“told Stahl”). */
  by: "name" | "noun" | "journalist";
}
