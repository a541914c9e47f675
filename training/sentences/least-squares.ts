/** Keeps the equations solvable where two columns are alike. */
const RIDGE = 1e-3;

/**
 * The weights of each column with which rows come nearest to targets, by the normal equations.
 *
 * @example leastSquares([[1, 1], [2, 1]], [3, 5]) // about [2, 1]
 */
export function leastSquares(rows: readonly (readonly number[])[], targets: readonly number[]): number[] {
  const size = rows[0]!.length;
  const columns = Array.from({ length: size }, (_, i) => i);
  const matrix = columns.map((i) => [
    ...columns.map((j) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, i === j ? RIDGE : 0)),
    rows.reduce((sum, row, k) => sum + row[i]! * targets[k]!, 0),
  ]);
  for (const i of columns) {
    for (const j of columns) {
      if (i === j) continue;
      const times = matrix[j]![i]! / matrix[i]![i]!;
      for (let k = i; k <= size; k++) matrix[j]![k]! -= times * matrix[i]![k]!;
    }
  }
  return columns.map((i) => matrix[i]![size]! / matrix[i]![i]!);
}
