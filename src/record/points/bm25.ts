/** Ranks documents by the terms they share with a query. */
export interface Bm25 {
  /** The score of each document by its number; 0 where it shares no term with the query. */
  scores(query: readonly string[]): Float32Array;
}

/** How soon more of the same term stops to count, and how much long documents are held back. */
const [SATURATION, LENGTH] = [1.2, 0.6];

/**
 * Okapi BM25 over lists of terms (Robertson and Zaragoza, 2009). A term counts once a query, however often it is in it.
 *
 * @example createBm25([["dam", "holds"], ["dam", "leaks"]]).scores(["leaks"]) // [0, 0.69]
 */
export function createBm25(documents: readonly (readonly string[])[]): Bm25 {
  const postings = new Map<string, { document: number; count: number }[]>();
  documents.forEach((terms, document) => {
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const list = postings.get(term);
      if (list) list.push({ document, count });
      else postings.set(term, [{ document, count }]);
    }
  });
  const mean = documents.reduce((sum, terms) => sum + terms.length, 0) / Math.max(1, documents.length);
  const damp = documents.map((terms) => SATURATION * (1 - LENGTH + (LENGTH * terms.length) / Math.max(1, mean)));
  return {
    scores(query) {
      const scores = new Float32Array(documents.length);
      for (const term of new Set(query)) {
        const list = postings.get(term);
        if (!list) continue;
        const rarity = Math.log(1 + (documents.length - list.length + 0.5) / (list.length + 0.5));
        for (const { document, count } of list) {
          scores[document]! += (rarity * count * (SATURATION + 1)) / (count + damp[document]!);
        }
      }
      return scores;
    },
  };
}
