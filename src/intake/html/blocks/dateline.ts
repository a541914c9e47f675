import { type BlockRule, isProse } from "./rule.ts";

const DATE_WORDS =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|gen|mag|giu|lug|ago|set|ott|dic|ene|abr|janeiro|fevereiro|março|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|(?:segunda|terça|quarta|quinta|sexta)-feira|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|am|pm|a\.m\.|p\.m\.|utc|gmt|e[sd]t|c[sd]t|p[sd]t|m[sd]t|et|bst|cet|ist|updated?|published|posted|last|modified|first|created|on|at|of|de|às|by|original|ago|days?|hours?|minutes?|today|yesterday|atualizado|publicado|actualizado|pubblicato|aggiornato|publié|mis à jour|veröffentlicht|aktualisiert)(?![\p{L}])/giu;
/** A year, a day in figures or a time of day: without one, figures are scores, prices, telephone numbers. */
const DATE =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}[:h]\d{2}\b|\b\d+ (?:days?|hours?|minutes?|mins?) ago\b/i;
const SAYS_SO =
  /(?:^|\n|\b)(?:published|posted|updated|last modified|publicado|atualizado|actualizado|pubblicato|publié|veröffentlicht|aktualisiert|опубликовано)\b[^.!?]{0,60}$/i;
const LONGEST = 120;

/** Lines that only say when the article appeared or was changed; the page's metadata says it better. */
export const dateline: BlockRule = {
  name: "dateline",
  keep: (blocks) => {
    const first = blocks.findIndex(isProse);
    const last = blocks.findLastIndex(isProse);
    return blocks.filter((block, i) => (i > first && i < last) || !isDateline(block.text));
  },
};

function isDateline(text: string): boolean {
  if (text.length > LONGEST || !DATE.test(text)) return false;
  if (SAYS_SO.test(text)) return true;
  return text.replace(DATE_WORDS, " ").replace(/[\d\s\p{P}\p{S}]+/gu, "").length <= 8;
}
