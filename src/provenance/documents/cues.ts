import type { Span } from "../../text/span.ts";
import { after, before, endAfter, startBefore } from "../pattern.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { DOCUMENT_NOUNS } from "./nouns.ts";

/** One way in which a text shows that a document speaks: the words that do, or null. */
export type DocumentCue = (text: string, phrase: NounPhrase) => Span | null;

/** Up to a hundred characters of one clause that belong to the noun before them. */
const BELONGING =
  "(?:(?! (?:that|which|who|whose|where|and|but|were|was|are|is|has|have|had|would|will) )[^;!?“”\\n]){0,110}?";
const SPEAKING =
  "(?:said|says|saying|wrote|writes|writing|announc(?:ed|es|ing)|describ(?:ed|es)|stat(?:ed|es)|argu(?:ed|es)|criticiz(?:ed|es)|claim(?:ed|s)|warn(?:ed|s)|" +
  "explain(?:ed|s)|not(?:ed|es)|respond(?:ed|s)|confirm(?:ed|s)|acknowledg(?:ed|es)|den(?:ied|ies)|told|accus(?:ed|es)|call(?:ed|s)|alleg(?:ed|es)|disclos(?:ed|es)|" +
  "reveal(?:ed|s)|outlin(?:ed|es)|detail(?:ed|s)|conclud(?:ed|es)|found|add(?:ed|s))";
const CLAUSE = "(?:(?! (?:that|which|who|he|she|it|they|would|will|could) )[^;!?“”\\n]){0,60}?";

const ACCORDING = before(
  "(?:according to|based on)(?: … and)? (?:(?:a|the|an) (?:copy|draft|summary|version|review) of )?",
);
const CITING = before("(?:citing|cites|cited|quoting)(?: … and)? ");
const IN = before("(?:in|from|through|via) (?:a (?:series|pair) of )?");
const ON = before(`${SPEAKING}${CLAUSE} on `);
const SPOKEN_IN = before(`${SPEAKING}${CLAUSE} (?:in|via|through) (?:a (?:series|pair) of )?`);
const ISSUED = before(
  "(?:issued?|issues|issuing|releas(?:ed|es|ing)|put out|posted|published|circulat(?:ed|ing)|sen[dt]s?|wrote|signed|filed|drafted) ",
);
const SAYING = after(
  "(?: …)?? (?:say(?:s|ing)|said|stating|urging|calling|asking|demanding|telling|warning|accusing|announcing|confirming|in which|that (?:said|says|read)|arguing|condemning|alleging)(?!\\p{L})",
);
const TO = after("(?: \\p{L}+day)? to ");
const SHOWS = after(
  "(?: saying(?!\\p{L})|(?:,? (?:by(?! \\p{L}+ing)|from|of|released|published|issued|sent|filed|obtained|conducted|dated|written|on|about|against|in|last|this|earlier|late|when|signed|reviewed|seen|submitted|commissioned|out|for|between)" +
    `(?!\\p{L})${BELONGING},?)? (?<! to )(?:(?:also|still|further|has|have|had|clearly|then|later) )?` +
    "(?:shows?|showed|sa(?:ys?|id)|f(?:ind|inds|ound)|suggest(?:s|ed)?|reveal(?:s|ed)?|indicate[sd]?|stat(?:es|ed)(?! (?:are|of|is|and|in|that have))|detailed|describe[sd]?|" +
    "allege[sd]?|conclude[sd]?|estimate[sd]?|argue[sd]?|claim(?:s|ed)|reads?|adds?|added|warn(?:s|ed)|continue[sd]|confirm(?:s|ed)?|note[sd]?|accuse[sd]|identifie[sd]|cite[sd]|" +
    "list(?:s|ed)|predict(?:s|ed)|assert(?:s|ed)?|explain(?:s|ed)|outline[sd]|recommend(?:s|ed)|blame[sd]|sought|seeks|quote[sd]|makes? no mention)(?!\\p{L}))",
);

/** “according to court records”, “citing figures of the bureau”. */
const credited: DocumentCue = (text, { span }) => {
  const cue = Math.max(startBefore(text, span[0], ACCORDING), startBefore(text, span[0], CITING));
  return cue < 0 ? null : [cue, span[1]];
};

/** “said in a statement”, “in a letter to the ministry”, “said on its website”. */
const spokenIn: DocumentCue = (text, { span, noun, determiner }) => {
  if (!determiner && !noun.endsWith("s")) return null;
  if (noun === "website") {
    const cue = startBefore(text, span[0], ON);
    return cue < 0 ? null : [cue, span[1]];
  }
  const spoken = startBefore(text, span[0], SPOKEN_IN);
  if (spoken >= 0) return [spoken, span[1]];
  const form = DOCUMENT_NOUNS.get(noun);
  const written = form === "statement" || form === "letter" || endAfter(text, span[1], SAYING) >= 0;
  const cue = written ? startBefore(text, span[0], IN) : -1;
  return cue < 0 ? null : [cue, span[1]];
};

/** “issued a statement saying”, “sent a letter to the ministry”. */
const issued: DocumentCue = (text, { span, noun, determiner }) => {
  const cue = determiner ? startBefore(text, span[0], ISSUED) : -1;
  if (cue < 0) return null;
  const speaks =
    endAfter(text, span[1], SAYING) >= 0 || (DOCUMENT_NOUNS.get(noun) === "letter" && endAfter(text, span[1], TO) >= 0);
  return speaks ? [cue, span[1]] : null;
};

/** “Commenting on the statements by Vossel, Selk noted”: the verb has a subject of its own. */
const ANOTHER_SPEAKER = /, \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)? \p{L}+$/u;

/** “Census Bureau figures show”, “a report by the River Board found”. */
const shows: DocumentCue = (text, { span }) => {
  const to = endAfter(text, span[1], SHOWS);
  return to < 0 || ANOTHER_SPEAKER.test(text.slice(span[1], to)) ? null : [span[0], to];
};

/** The ways in which a document is shown to speak; the first that fits counts. */
export const DOCUMENT_CUES: readonly DocumentCue[] = [credited, spokenIn, issued, shows];
