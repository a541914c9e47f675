import type { Attribution } from "../reading/reading.ts";
import type { Span } from "../text/span.ts";

/** Sources that speak by being read. Matched as the last words of the source, or behind "a", "the", "its". */
const DOCUMENT =
  /\b(?:reports?|polls?|surveys?|stud(?:y|ies)|lawsuits?|suit|complaint|filings?|affidavits?|indictments?|letters?|memos?|memorand(?:um|a)|statements?|releases?|communiqu[eé]s?|transcripts?|documents?|papers?|emails?|e-mails?|messages?|texts?|ads?|advertisements?|commercials?|videos?|articles?|stor(?:y|ies)|editorials?|columns?|op-eds?|books?|memoirs?|posts?|tweets?|websites?|pages?|data|(?<!(?:senior|leading|public|political|party|key|top|opposition) )figures|statistics|census|records?|rulings?|opinion|orders?|notices?|bills?|laws?|polic(?:y|ies)|amendments?|resolutions?|constitution|guidelines|guidance|analys[ei]s|assessments?|audits?|reviews?|inquiry|index|briefs?|petitions?|contracts?|treat(?:y|ies)|manifesto|platform|headlines?|captions?|labels?|signs?|recordings?|footage|tapes?|interview|speech|charter|dossier|findings|results)$/i;

/** Cues of what somebody thinks, wants or feels and need not have said: no speech act. */
const ATTITUDE =
  /^(?:(?:has|have|had|is|are|was|were|been|be|being|still|also|not|never|now|long|will|would|may|might|could|do|does|did|n['’]t|only|just|really|always|once|to|’s|'s|ever|so|clearly|who|already|often)\s+)*(?:want|wish|hop|fear|worr|plan|intend|expect|prefer|need|lik|lov|hat|desir|seek|sought|tr(?:y|ied)|aim|mean|meant|believ|think|thought|feel|felt|know|knew|known|see|saw|seen|consider|regard|view|understand|understood|realiz|realis|doubt|assum|suspect|imagin|dream|remember|forg[eo]t|learn|decid|cho[so]e|choos|hesitat|concern|afraid|eager|willing|reluctant|ready|hopeful|confident|convinced|optimistic|skeptical|wary|anxious|determined|aware|sure|interested|surprised|shocked|glad|proud|sorry|happy|unhappy|angry|tend|prepar|mull|weigh|ponder|wonder|anticipat|envision|envisag|car(?:e|es|ed)\b|support|oppos|back|favou?r|enjoy|respect|trust|mistrust|distrust|appreciat|admir)(?:[a-z]*)\b/i;

/** Words of saying that outweigh an attitude beside them: "said he believes", "expressed hope". */
const SAYING =
  /\b(?:sa(?:y|ys|id|ying)|tell|tells|told|telling|ask|asks|asked|wr[io]te|writes|written|tweet|post|announc|declar|stat(?:e|ed|es|ing)|add(?:s|ed|ing)?|claim|argu|warn|express|insist|den(?:y|ied|ies)|according|voic|reiterat|repeat|report|publish|show|ask)/i;

/** Speech, a document that speaks, or a mere attitude (`wants`, `fears`), from the words of the source and the cue. */
export function actOf(
  text: string,
  source: readonly Span[],
  cue: readonly Span[],
  kind: Attribution["kind"],
): Attribution["act"] {
  const words = (spans: readonly Span[]) =>
    spans
      .map(([start, end]) => text.slice(start, end))
      .join(" ")
      .trim();
  const who = words(source);
  if (namesDocument(who)) return "document";
  const how = words(cue);
  if (kind !== "direct" && ATTITUDE.test(how) && !SAYING.test(how)) return "attitude";
  return "speech";
}

/** Whether words name something that speaks by being read: "a report of the ministry", "her column". */
export function namesDocument(words: string): boolean {
  return DOCUMENT.test(head(words));
}

/** A source up to the first preposition, comma or relative behind its noun: what the whole is called after. */
function head(source: string): string {
  const cut = source.search(
    /,|\s(?:of|by|from|in|on|for|to|with|about|released|published|obtained|filed|conducted|that|which|who|at|–|—)\s/i,
  );
  return (cut > 0 ? source.slice(0, cut) : source).trim();
}
