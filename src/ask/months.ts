const MS_A_DAY = 86_400_000;

/**
 * Counts by day, in days since 1970-01-01, as counts by month, YYYY-MM, in order.
 *
 * @example byMonth([[0, 2], [30, 1], [31, 5]]) // [["1970-01", 3], ["1970-02", 5]]
 */
export function byMonth(days: readonly (readonly [day: number, count: number])[]): [month: string, count: number][] {
  const months = new Map<string, number>();
  for (const [day, count] of [...days].sort(([a], [b]) => a - b)) {
    const month = new Date(day * MS_A_DAY).toISOString().slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + count);
  }
  return [...months];
}
