import type { OpenRecord } from "../store/open.ts";

/** While a record changes, an answer is given again for this many times as long as it took to find. */
const PATIENCE = 20;

interface Kept<Answer> {
  readonly answer: Answer;
  /** Counts the changes that other connections made to the record. */
  readonly version: number;
  readonly until: number;
}

/**
 * Keeps the answer to a question that looks through the whole record, until the record changes; where it changes all the
 * time, as when articles are added, the answer may be a little old, so that the site isn't busy with it alone.
 */
export function keptAnswer<Answer>(
  ask: (record: OpenRecord) => Promise<Answer>,
  now: () => number = () => performance.now(),
): (record: OpenRecord) => Promise<Answer> {
  const kept = new WeakMap<OpenRecord, Kept<Answer>>();
  return async (record) => {
    const [version] = record.db.prepare("pragma data_version").raw().get() as unknown as [number];
    const known = kept.get(record);
    if (known && (known.version === version || now() < known.until)) return known.answer;
    const from = now();
    const answer = await ask(record);
    kept.set(record, { answer, version, until: now() + PATIENCE * (now() - from) });
    return answer;
  };
}
