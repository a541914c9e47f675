import { after, before } from "../pattern.ts";
import type { Form } from "./form.ts";

const SAID =
  "(?:say|says|said|saying|confirm(?:s|ed|ing)?|admit(?:s|ted)|acknowledged|explain(?:s|ed|ing)|complain(?:s|ed)|den(?:y|ies|ied|ying)|" +
  "conceded|disclosed|revealed|insist(?:s|ed|ing)|stress(?:es|ed|ing)|wrote|writes|writing|suggested|hinted|remarked|lamented|boasted|" +
  "vowed|spoke|speaks|spoken|speaking|talk(?:s|ed|ing)?|commented|expressed|joked|recalled|added|responded|predicted)";
const SHARED = "(?:describ|confirm|mad|mak|explain|provid|disclos|shar|e-?mail|reveal|recount|confid)(?:ed|es|e|ing)?";
const WORDS =
  "(?:statements?|comments?|remarks?|e-?mails?|text messages?|messages?|conversations?|phone calls?|calls?|commentary|briefing)";

/** Somebody spoke to a medium: “told CNN”, “confirmed to the Harbour Times”, “wrote in an email to The Hill”. */
export const told: Form = {
  form: "told",
  credits: [
    { before: before("", "told|tell|tells|telling|informed") },
    {
      before: before(
        "(?:told|telling) (?:(?:reporters|viewers|listeners)|(?:both|a (?:reporter|correspondent)))",
        "for|from|of|on|at|both",
      ),
    },
    { before: before(`${SAID}(?: \\p{L}+ly| earlier| later)?`, "to|with") },
    { before: before(`${SHARED} [^;!?\\n]{0,60}?`, "to|with"), common: true },
    {
      before: before("", "gave|give|given|gives"),
      after: after(" (?:numerous|several|an? |his|her|their|examples|details)"),
    },
    { before: before(`${WORDS}(?: …)??`, "to|with") },
  ],
};
