/** A kind of occasion: the nouns that name it, and how its other party is named behind them. */
export interface OccasionKind {
  readonly kind: string;
  /** The last words of its names, in lower case. */
  readonly nouns: readonly string[];
  /** What must stand before the last word, where that alone could be something else. */
  readonly first?: string;
  /** The prepositions before its other party: an interview *with*, testimony *before*, a session *of*. */
  readonly party?: string;
  /** The prepositions before it; “at”, “in”, “during”, “amid”, “from” where it isn't said: “on the talks” is about them. */
  readonly only?: readonly string[];
  /** `first` leads to it by itself: “by phone”. */
  readonly whole?: true;
  /** Can stand without an article: “in testimony”. */
  readonly bare?: true;
  /** A text, not a gathering: it has no place. */
  readonly written?: true;
}

/** The prepositions of a gathering that somebody speaks at. */
export const GATHERED: readonly string[] = ["at", "in", "during", "amid", "from"];

/** The prepositions of a text that somebody speaks in, not about. */
const WITHIN = ["in", "via", "through"] as const;

/** The kinds of occasions, the narrower first. A new one is one line. */
export const OCCASION_KINDS: readonly OccasionKind[] = [
  { kind: "press conference", nouns: ["conference", "conferences"], first: "(?:press|news)", party: "with" },
  { kind: "briefing", nouns: ["briefing", "briefings", "availability"], party: "for|with|to" },
  {
    kind: "phone call",
    bare: true,
    nouns: ["call", "calls"],
    first: "(?:phone|telephone|conference|video)",
    only: ["in", "on", "during"],
    party: "with|to",
  },
  { kind: "phone call", whole: true, nouns: ["phone", "telephone"], first: "(?:by|over the|on the)" },
  { kind: "interview", nouns: ["interview", "interviews", "podcast", "q&a"], party: "with|to|for|on|by" },
  { kind: "testimony", bare: true, nouns: ["testimony", "hearing", "hearings", "deposition"], party: "before|to|of" },
  { kind: "debate", nouns: ["debate", "debates"], party: "with|against" },
  { kind: "town hall", nouns: ["hall", "halls"], first: "town", party: "with" },
  { kind: "rally", nouns: ["rally", "rallies"], party: "of|for" },
  { kind: "session", bare: true, nouns: ["session", "sitting", "plenary"], party: "of|with" },
  { kind: "summit", nouns: ["summit"], party: "of|with" },
  {
    kind: "speech",
    bare: true,
    nouns: ["speech", "speeches", "address", "keynote", "lecture", "sermon", "toast"],
    party: "to|before|at",
  },
  { kind: "remarks", bare: true, nouns: ["remarks", "comments"], party: "to|of" },
  {
    kind: "meeting",
    bare: true,
    nouns: ["meeting", "meetings", "conference", "forum", "talks", "convention", "roundtable"],
    party: "with|of",
  },
  {
    kind: "event",
    nouns: [
      "event",
      "fundraiser",
      "fund-raiser",
      "dinner",
      "luncheon",
      "breakfast",
      "gala",
      "ceremony",
      "reception",
      "vigil",
      "funeral",
      "stop",
      "march",
    ],
    party: "for|of|with",
    only: ["at", "during"],
  },
  { kind: "column", only: WITHIN, nouns: ["column", "op-ed", "essay", "commentary"], party: "in|for", written: true },
  {
    kind: "post",
    only: ["in", "on", "via"],
    nouns: ["tweet", "tweets", "post", "posts", "thread"],
    party: "on",
    written: true,
  },
  {
    kind: "statement",
    only: WITHIN,
    nouns: ["statement", "statements", "release", "communique", "communiqué"],
    party: "to",
    written: true,
  },
  { kind: "letter", only: WITHIN, nouns: ["letter", "letters"], party: "to", written: true },
  { kind: "email", only: WITHIN, nouns: ["email", "emails", "e-mail", "e-mails"], party: "to", written: true },
  { kind: "memo", only: WITHIN, nouns: ["memo", "memorandum", "memos"], party: "to", written: true },
  { kind: "report", only: WITHIN, nouns: ["report", "study", "analysis", "paper"], party: "by", written: true },
  { kind: "poll", only: WITHIN, nouns: ["poll", "survey", "polls"], party: "by", written: true },
  { kind: "video", only: ["in", "on", "via"], nouns: ["video", "videos"], party: "to", written: true },
  { kind: "message", only: WITHIN, nouns: ["message", "messages"], party: "to", written: true },
  { kind: "ad", only: ["in", "on", "via"], nouns: ["ad", "ads", "advertisement", "commercial"], written: true },
  { kind: "book", only: WITHIN, nouns: ["book", "memoir", "autobiography"], written: true },
  {
    kind: "court filing",
    only: WITHIN,
    bare: true,
    nouns: ["lawsuit", "suit", "complaint", "filing", "filings", "petition", "motion", "affidavit", "indictment"],
    written: true,
  },
  { kind: "ruling", only: WITHIN, nouns: ["ruling", "opinion", "dissent"], written: true },
];

/** Last word → the kinds it can name. */
export const KINDS_BY_NOUN: ReadonlyMap<string, readonly OccasionKind[]> = OCCASION_KINDS.reduce((map, kind) => {
  for (const noun of kind.nouns) map.set(noun, [...(map.get(noun) ?? []), kind]);
  return map;
}, new Map<string, OccasionKind[]>());
