import type { OpenRecord } from "../store/open.ts";

/** While a record changes, an answer is given again for this many times as long as it took to find. */
const PATIENCE = 20;
/** So many answers are kept; of more, those found first are let go. */
const MOST = 200;

interface Kept<Answer> {
  readonly answer: Answer;
  /** Counts the changes that other connections made to the record. */
  readonly version: number;
  readonly until: number;
}

/**
 * Keeps the answers to a question that looks through much of the record, until the record changes; where it changes all
 * the time, as when articles are added, an answer may be a little old, so that the site isn't busy with it alone.
 */
export function keptAnswer<Query, Answer>(
  ask: (record: OpenRecord, key: string, query: Query) => Promise<Answer>,
  now: () => number = () => performance.now(),
): (record: OpenRecord, key: string, query: Query) => Promise<Answer> {
  const records = new WeakMap<OpenRecord, Map<string, Kept<Answer>>>();
  return async (record, key, query) => {
    const kept = records.get(record) ?? new Map<string, Kept<Answer>>();
    records.set(record, kept);
    const asked = JSON.stringify([key, query]);
    const [version] = record.db.prepare("pragma data_version").raw().get() as unknown as [number];
    const known = kept.get(asked);
    if (known && (known.version === version || now() < known.until)) return known.answer;
    const from = now();
    const answer = await ask(record, key, query);
    kept.set(asked, { answer, version, until: now() + PATIENCE * (now() - from) });
    const [oldest] = kept.keys();
    if (kept.size > MOST) kept.delete(oldest!);
    return answer;
  };
}
