/** What a word can be, as bits: one look-up in the lexicon answers every question the units of this room ask of a word. */

/** Determiners, conjunctions, auxiliaries, common adverbs: never part of a name, even where a sentence opens with one. */
export const FUNCTION = 1 << 0;
/** of, for, in… */
export const PREPOSITION = 1 << 1;
/** An honorific or abbreviated rank that only stands before a name: Mr., Sen., Dr. */
export const TITLE = 1 << 2;
/** A noun for an office or a calling, before a name or by itself: president, spokeswoman, economist. */
export const ROLE = 1 << 3;
/** A noun for one human being that says no office: man, lawmaker, critic. */
export const HUMAN = 1 << 4;
/** A noun for several: officials, critics, voters. */
export const GROUP = 1 << 5;
/** The head noun of a body's name: committee, ministry, university. */
export const BODY = 1 << 6;
/** A body known by this word alone: NATO, Reuters, Kremlin. */
export const KNOWN = 1 << 7;
export const MALE = 1 << 8;
export const FEMALE = 1 << 9;
/** A given name; MALE or FEMALE where it is mostly one. */
export const GIVEN = 1 << 10;
export const PLACE = 1 << 11;
/** Ukrainian, Republican: of a place or a party. */
export const ADJECTIVE = 1 << 12;
/** Days and months. */
export const TIME = 1 << 13;
/** A small word inside a name: de, van, bin. */
export const PARTICLE = 1 << 14;
/** former, deputy, senior: before a role. */
export const MODIFIER = 1 << 15;
/** wife, son, father. */
export const KIN = 1 << 16;
/** statement, letter, poll: what speaks in somebody's stead. */
export const DOCUMENT = 1 << 17;
export const PRONOUN = 1 << 18;
/** Jr., III. */
export const SUFFIX = 1 << 19;
/** The business of an office: State, Defence, Foreign Affairs. */
export const PORTFOLIO = 1 << 20;
/** Verbs that report speech. */
export const SAYING = 1 << 21;
/** the, a, his: opens a noun phrase. */
export const DETERMINER = 1 << 22;
/** The first word of a place of two: New (York), South (Korea). */
export const PLACE_OPENER = 1 << 23;
/** Speaks for somebody else: spokesman, aide, campaign manager. */
export const PROXY = 1 << 24;
/** A body that is some person's own: campaign, administration, team. */
export const OWNED = 1 << 25;
/** A noun of quantity that stands for a group: majority, handful, dozens. */
export const SHARE = 1 << 26;
