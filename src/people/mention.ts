import type { PersonName } from "./name.ts";
import type { Office } from "./office.ts";
import type { Referent } from "./referent.ts";

/**
 * name: a person's, with or without title. body: an organisation by its name or a noun ("the ministry"). description: one
 * human being by a role ("the governor"). several: two or more joined by "and". owned: somebody's body or proxy ("his campaign",
 * "a spokesman for Roe"). document: what speaks in its author's stead. unnamed: "a source".
 */
export type MentionKind =
  | "name"
  | "body"
  | "description"
  | "group"
  | "pronoun"
  | "several"
  | "owned"
  | "document"
  | "unnamed";

export const UNKNOWN = 0;
export const HE = 1;
export const SHE = 2;
export type Gender = typeof UNKNOWN | typeof HE | typeof SHE;

/** A stretch of tokens that stands for somebody. */
export interface Mention {
  kind: MentionKind;
  /** Its tokens, half-open. Of a person with title: the name's alone. */
  first: number;
  last: number;
  /** The token of its head noun. */
  head: number;
  name: PersonName | null;
  /** The office in front of a name. */
  office: Office | null;
  gender: Gender;
  /** Whether it only qualifies another noun: the Romney of "the Romney campaign". */
  qualifies: boolean;
  /** The first attribution whose source it is the head of, or -1. */
  attribution: number;
  /** Whether it stands in a source without heading it: the Roe of "Roe's campaign". */
  inSource: boolean;
  /** Of "several": its members; of "owned" and "document": whose it is. */
  parts: Mention[];
  referent: Referent | null;
}

/** The first token of a mention with what stands in front of it. */
export function startOf({ first, office }: Mention): number {
  return office ? office.first : first;
}

/** What may be said of a mention besides its kind and place. */
export type Particulars = Partial<Pick<Mention, "head" | "name" | "office" | "gender" | "qualifies" | "parts">>;

export function mention(kind: MentionKind, first: number, last: number, more: Particulars = {}): Mention {
  return {
    kind,
    first,
    last,
    head: more.head ?? last - 1,
    name: more.name ?? null,
    office: more.office ?? null,
    gender: more.gender ?? UNKNOWN,
    qualifies: more.qualifies ?? false,
    attribution: -1,
    inSource: false,
    parts: more.parts ?? [],
    referent: null,
  };
}
