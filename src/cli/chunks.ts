import { setTimeout as after } from "node:timers/promises";

const LATE = Symbol("late");

/**
 * Gathers what comes into chunks of up to `size()`. A chunk doesn't wait for more than `patience` milliseconds, so that
 * what trickles in by a pipe is read as it comes.
 */
export async function* inChunks<T>(
  items: AsyncIterable<T>,
  size: () => number,
  patience = 50,
): AsyncGenerator<T[], void, undefined> {
  const source = items[Symbol.asyncIterator]();
  let next = source.next();
  try {
    for (;;) {
      const first = await next;
      if (first.done) return;
      const chunk = [first.value];
      next = source.next();
      const late = new AbortController();
      const patienceEnds = after(patience, LATE, { signal: late.signal, ref: false }).catch(() => LATE);
      while (chunk.length < size()) {
        const more = await Promise.race([next, patienceEnds]);
        if (more === LATE || (more as IteratorResult<T>).done) break;
        chunk.push((more as IteratorYieldResult<T>).value);
        next = source.next();
      }
      late.abort();
      yield chunk;
    }
  } finally {
    next.catch(() => {});
    await source.return?.();
  }
}
