/**
 * How long this machine takes, right now, for a fixed piece of work in the manner of reading (strings, maps, numbers), in
 * milliseconds. A rate per unit of this work can be compared between machines, and between busy and quiet hours of one.
 */
export function calibrate(): number {
  work();
  return Math.min(work(), work(), work());
}

function work(): number {
  const from = performance.now();
  const counts = new Map<string, number>();
  let state = 1;
  let sum = 0;
  for (let round = 0; round < 60; round++) {
    for (let i = 0; i < 5_000; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const key = (state % 20_000).toString(36);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const column = Float64Array.from({ length: 50_000 }, (_, i) => Math.sqrt(i * round));
    for (const value of column) sum += value;
  }
  if (sum < counts.size) throw new Error("unreachable; the work must not be optimised away");
  return performance.now() - from;
}
