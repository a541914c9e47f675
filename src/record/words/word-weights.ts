/**
 * How much a word tells: the rarer in news, the more (inverse document frequency, after Spärck Jones 1972). The weights come
 * from a table that ships and not from the record, so that what a word weighs doesn't change as the record grows.
 */
export interface WordWeights {
  /** The number of a stem: its place in the table; below 0 for a word that is not in it. */
  numberOf(stem: string): number;
  /** What a stem of that number weighs: ln(sentences / sentences with it); a word that is not in the table weighs most. */
  weightOf(number: number): number;
}

/** The table as it ships: the stems of each weight, separated by spaces, the weightless first. */
export interface WordTable {
  /** From one row to the next. */
  readonly step: number;
  readonly rows: readonly string[];
}

/** @throws RangeError where the table isn't one */
export function loadWordWeights({ step, rows }: WordTable): WordWeights {
  if (!(step > 0) || !rows?.length) throw new RangeError("it holds no word weights.");
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  rows.forEach((row, i) => {
    for (const stem of row.split(" ")) {
      if (!stem) continue;
      numbers.set(stem, weights.length);
      weights.push(i * step);
    }
  });
  const most = rows.length * step;
  return {
    numberOf: (stem) => numbers.get(stem) ?? -1 - (hash(stem) >>> 1),
    weightOf: (number) => (number < 0 ? most : weights[number]!),
  };
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let h = -2128831035;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h;
}
