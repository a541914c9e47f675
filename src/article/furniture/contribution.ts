import { wholeLine } from "./rule.ts";

/** Who else wrote it: "Ada Rook contributed to this report.", "Additional reporting by …", "(Reporting by …; Editing by …)". */
export const contribution = wholeLine(
  "contribution",
  "bio",
  /\bcontribut(?:ed|ing|es) (?:(?:additional |background )?(?:reporting|research|material|writing)\b|to (?:this|the) (?:report|story|article|piece|post|dispatch|column|analysis|developing story)|from [A-Z]|reporting|\.?$)|\bcontributed(?: to this)?\.?$|^[\s(•*_—–-]{0,4}(?:(?:With )?additional (?:reporting|research)|With (?:assistance|reporting|files|contributions?|inputs?|material) (?:by|from)|With (?:[\w ]{1,20} )?wires?(?: services?)?\.?$|Contributing: |Reporting (?:by|from|and writing) |Writing by |Editing by |Edited by |Compiled by |Translated by |Reported by [A-Z][\w.' -]{3,40}$)|^(?:[•*] ?)?This (?:article|story|report|piece) (?:is|was|has been|contains|includes|originally|first)\b.{0,40}\b(?:wire|material|based (?:in part )?on|produced|published|appeared|translated|adapted|provided|syndicated|reprinted|republished)\b/i,
  { longest: 420, unless: /^["“]|\bcampaign|donat|\$/ },
);
