import type { FoundHop } from "../hops/found-hop.ts";
import type { Spot } from "./spot.ts";

/** What a statement was made on, by the form in which its medium or document is credited. */
const KIND_OF_FORM: Readonly<Record<string, string>> = {
  told: "interview",
  interview: "interview",
  broadcast: "interview",
  column: "column",
  post: "post",
  tweet: "post",
  statement: "statement",
  letter: "letter",
  poll: "poll",
};

const DOCUMENTS: readonly [RegExp, string][] = [
  [/e-?mails?$/i, "email"],
  [/memos?$|memorandum$/i, "memo"],
  [/(?:suit|complaint|filings?|petition|affidavit|indictment|brief)$/i, "court filing"],
  [/(?:ruling|opinion)$/i, "ruling"],
  [/(?:book|memoir)$/i, "book"],
  [/release$/i, "statement"],
  [/(?:report|study|analysis|audit|paper|figures|data|statistics|estimates|assessment|review|findings)$/i, "report"],
];

/** The occasion that the words of a hop show: “told CNN” an interview with CNN, “tweeted” a post on Twitter. */
export function spotOfHop({ from, form, kind, evidence }: FoundHop): Spot | null {
  const named = kind === "document" ? DOCUMENTS.find(([noun]) => noun.test(from))?.[1] : null;
  const occasion = named ?? KIND_OF_FORM[form];
  if (!occasion) return null;
  return {
    kind: occasion,
    with: kind === "document" ? null : from,
    place: null,
    date: null,
    evidence,
    definite: false,
  };
}
