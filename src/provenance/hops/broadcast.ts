import { after, before } from "../pattern.ts";
import type { Form } from "./form.ts";

const SPOKE =
  "(?:say(?:s|ing)?|said|spoke(?:n)?|speak(?:s|ing)|appear(?:s|ed|ing|ances?)|claim(?:s|ed|ing)|argu(?:es|ed|ing)|insist(?:s|ed|ing)|" +
  "declar(?:es|ed|ing)|joked|added|discuss(?:ed|ing)|debat(?:ed|ing)|announc(?:es|ed|ing)|predict(?:s|ed)|warn(?:s|ed|ing)|vow(?:s|ed)|" +
  "told|tells|asked|call(?:s|ed|ing)|explain(?:s|ed|ing)|respond(?:s|ed|ing)|acknowledg(?:es|ed)|admit(?:s|ted)|suggest(?:s|ed|ing)|" +
  "describ(?:es|ed|ing)|defend(?:s|ed|ing)|criticiz(?:es|ed|ing)|dismiss(?:es|ed|ing)|not(?:es|ed|ing)|attack(?:s|ed|ing)|" +
  "blast(?:s|ed|ing)|outlin(?:es|ed)|stress(?:es|ed)|interviews?|comments?|remarks?|statements?|speech|announcement|address(?:ed)?|aired|message)";
const SAYS =
  "(?:said|says|told|claimed|argued|insisted|predicted|declared|warned|called|admitted|acknowledged|defended|added|explained|suggested)";

/** Said on the air: “said on Channel Six”, “in an appearance on X's Y”, “On NBC's ‘Tonight Show’ Tuesday, Obama said”. */
export const broadcast: Form = {
  form: "broadcast",
  credits: [
    { before: before(`${SPOKE}(?: …)??`, "on|during|via|over"), kinds: ["station", "programme", "media", "site"] },
    { before: before("on(?: the)? air", "of|on|with|by") },
    { before: before("", "on|during"), kinds: ["programme"] },
    {
      before: before("", "on"),
      after: after(`[^;!?“”«»\\n]{0,60}? ${SAYS}(?!\\p{L})`),
      kinds: ["station", "programme"],
    },
    {
      after: after("(?:'s|')? (?:appearance|broadcast|show|programme|program) "),
      kinds: ["station", "programme"],
      common: true,
    },
  ],
};
