import type { Person } from "../../reading/reading.ts";
import type { Decided } from "./book.ts";

/** What a person wants put right. Ids are those that answers show. */
export type Wish =
  /** Two groups are one; `as` a point, two utterances stay two and make one talking point. */
  | { do: "merge"; one: string; other: string; as?: "point" | undefined }
  /** These members of a group are another one, together. */
  | { do: "split"; group: string; members: readonly string[] }
  | { do: "accept" | "reject"; statement: string }
  /** All statements of an article were read right but those of these attributions. */
  | { do: "check"; article: string; wrong: readonly string[] }
  | { do: "speaker"; statement: string; speaker: { name: string; kind: Person["kind"] } | null };

/** Who puts it right, and on what grounds. */
export interface By {
  who: string;
  /** Why, in their words. */
  note?: string | undefined;
  /** What they saw (`basisOf`); where that has changed since, nothing is put right. */
  basis?: string | undefined;
}

/** What a correction was about, as it was called then. */
export interface Told {
  do: Wish["do"];
  one: Named;
  /** What it was merged with, what was split off, who is said to speak; null where that is nothing or nobody. */
  other: Named | null;
  /** Of an article that was checked: how many statements were found right, and how many wrong. */
  right?: number;
  wrong?: number;
  /** Of a speaker: who spoke before, null for nobody known. */
  was?: string | null;
}

export interface Named {
  /** Null for a speaker who may be nobody's node yet. */
  id: string | null;
  words: string;
  /** The outlet, or else the id, of the article that a report is in: reports of one utterance may have the same words. */
  where?: string;
  /** How many more were split off with it. */
  more?: number;
}

/** The decisions that fulfil a wish, and what is told about them. */
export interface Fulfilled {
  decided: Decided[];
  told: Told;
}

/** Something that can't be put right, in a sentence that says why. */
export class CorrectionProblem extends Error {
  override readonly name: string = "CorrectionProblem";
}

/** What was to be put right isn't any more what whoever wished so saw. */
export class Outdated extends CorrectionProblem {
  override readonly name = "Outdated";
}
