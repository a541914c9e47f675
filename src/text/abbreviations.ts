/** Words whose full stop belongs to them; a sentence never ends behind the first list, and may behind the second. */
const INSIDE = `mr mrs ms mx dr prof rev fr hon gen col lt maj capt cmdr adm sgt cpl pvt brig gov sen sens rep reps pres sec treas
  amb supt insp det msgr st ste mt ft vs no nos art sect vol pp fig ed eds al cf viz approx dept univ assn bros messrs mme mlle
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri`;
const AT_END = `inc ltd corp co jr sr etc est ave blvd rd a.m p.m am pm e.g i.e u.s u.k u.n e.u d.c ph.d m.d b.a m.a ala ariz ark
  calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo`;

const list = (words: string, value: number) => words.split(/\s+/).map((word) => [word, value] as const);
const KNOWN = new Map<string, number>([...list(INSIDE, 1), ...list(AT_END, 2)]);

/** 0: no abbreviation; 1: one that goes on in the same sentence (`Mr.`); 2: one that may also end it (`U.S.`, `Inc.`). */
export function abbreviation(word: string): number {
  const known = KNOWN.get(word.toLowerCase());
  if (known !== undefined) return known;
  // An initial ("J. Roe") goes on; letters with stops between them ("U.S.S.R.") may end a sentence.
  if (word.length === 1) return /^\p{Lu}$/u.test(word) ? 1 : 0;
  return /^(?:\p{L}\.)+\p{L}$/u.test(word) ? 2 : 0;
}
