import { after, before } from "../pattern.ts";
import type { Form } from "./form.ts";

const VERB =
  "(?:report(?:s|ed|ing)?|writes|wrote|reveal(?:s|ed)|not(?:es|ed)|confirm(?:s|ed)|disclos(?:es|ed)|detail(?:s|ed)|describ(?:es|ed)|" +
  "observ(?:es|ed)|recount(?:s|ed)|point(?:s|ed) out|uncovered|learned|quot(?:es|ed)|cit(?:es|ed)|publish(?:es|ed)|interviewed|" +
  "predict(?:s|ed)|explain(?:s|ed)|estimat(?:es|ed)|calculat(?:es|ed)|informs?|clarif(?:ies|ied)|specif(?:ies|ied)|tweet(?:s|ed)|broke the)";
/** Verbs that an outlet shares with any company that speaks for itself. */
const COMMON_VERB = "(?:says?|said|found|finds|shows?|showed|claim(?:s|ed)|stat(?:es|ed)|put|adds|added)";
const HOW =
  "(?:(?:also|has|have|had|later|now|then|earlier|meanwhile|only|\\p{L}+ly|(?:on |last |this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|" +
  "this week|last week|overnight) ){0,3}";
const WORK =
  "(?:report|reporting|story|stories|article|investigation|expos[eé]|piece|analysis|account|dispatch|profile|editorial|scoop|revelations?|" +
  "headline|tally|review|transcript|recording|findings?|broadcast|documentary|fact[ -]check)s?";
const PUBLISHED =
  "(?:reported|published|revealed|released|confirmed|broadcast|aired|posted|printed|written|uncovered|stated|announced|highlighted|cited|quoted|picked up|relayed|carried)";
/** “, which”, “, citing two officials,”, “ and the Courier”: what may stand between a medium and its verb. */
const ASIDE = '(?:, (?:which|who),?|, (?:citing|quoting) [^;.\\n]{2,80},"?| and [^;.]{2,30}?)?';

/** A medium reports: “the Harbour Times reported”, “, reports Censor.NET”, “as reported by”, “a New York Times report that”. */
export const reported: Form = {
  form: "reported",
  credits: [
    { after: after(`${ASIDE} ${HOW}${VERB}(?!\\p{L})`) },
    { before: before(`${PUBLISHED}(?: …)??`, "by|in|on|via|through") },
    { before: before(`${WORK}(?: …)??`, "by|in|from|on") },
    {
      before: before(
        '(?<=[,"])(?: as)?',
        "reports|reported|writes|wrote|notes|noted|informs|informed|reveals|revealed|quotes|quoted|explains|explained",
      ),
    },
    { before: before('(?<=[,"])', "report|say"), kinds: ["media"] },
    { before: before('(?<=[,"])', "says|said"), after: after('(?=[.,;"]|$|\\n)') },
    { before: before("", "as"), after: after(` ${HOW}\\p{L}+(?:s|ed|t|te)(?!\\p{L})`) },
    { before: before("(?:it emerged|obtained|reviewed|seen|learned|covered)", "via|by|from") },
    { after: after(`(?:'s|')? (?:[\\p{L}-]+ ){0,2}?${WORK}(?!\\p{L})`), common: true },
    { after: after(" correspondents? (?:reports?|reported|said|says)") },
    { after: after(` ${HOW}${COMMON_VERB}(?!\\p{L})`), common: true },
  ],
};
