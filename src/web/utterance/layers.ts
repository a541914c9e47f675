/** A chain of hands as the picture takes it: ids from the speaker to the outlet. */
export type Path = readonly string[];

/** A place of a picture: column 0 is where chains begin, row 0 the uppermost. */
export interface Place {
  readonly column: number;
  readonly row: number;
}

/** Where each node of a picture of chains stands, and what it leads to. */
export interface Layers {
  readonly places: ReadonlyMap<string, Place>;
  /** Each pair of neighbours once, with the free places that the line between them goes through. */
  readonly edges: readonly { readonly from: string; readonly to: string; readonly by: readonly Place[] }[];
  readonly columns: number;
  readonly rows: number;
}

/**
 * Lays chains out from left to right: each node stands behind all that lead to it; a line that passes columns has a place
 * of its own in each, so that none runs behind a node it has nothing to do with. Within a column, what comes from higher
 * up stands higher up. Chains that run in a ring are cut where the ring would close.
 */
export function layersOf(paths: readonly Path[]): Layers {
  const { nodes, edges } = withoutRings(paths);
  const before = new Map<string, string[]>(nodes.map((node) => [node, []]));
  for (const { from, to } of edges) before.get(to)!.push(from);
  const columns = columnsOf(nodes, before);

  const stops = edges.map(({ from, to }) => {
    const passed = columns.get(to)! - columns.get(from)! - 1;
    return Array.from({ length: passed }, (_, i) => `${from}\n${to}\n${i}`);
  });
  edges.forEach(({ from }, e) => {
    stops[e]!.forEach((stop, i) => {
      columns.set(stop, columns.get(from)! + 1 + i);
      before.set(stop, [stops[e]![i - 1] ?? from]);
    });
    const last = stops[e]!.at(-1);
    if (last)
      before.set(
        edges[e]!.to,
        before.get(edges[e]!.to)!.map((node) => (node === from ? last : node)),
      );
  });
  const places = placesOf(columns, before);
  return {
    places: new Map(nodes.map((node) => [node, places.get(node)!])),
    edges: edges.map(({ from, to }, e) => ({ from, to, by: stops[e]!.map((stop) => places.get(stop)!) })),
    columns: Math.max(0, ...[...columns.values()].map((column) => column + 1)),
    rows: Math.max(0, ...[...places.values()].map(({ row }) => row + 1)),
  };
}

interface Edge {
  readonly from: string;
  readonly to: string;
}

function withoutRings(paths: readonly Path[]): { nodes: string[]; edges: Edge[] } {
  const after = new Map<string, Set<string>>();
  for (const node of paths.flat()) after.set(node, new Set());
  for (const path of paths) {
    for (let i = 1; i < path.length; i++) {
      const [from, to] = [path[i - 1]!, path[i]!];
      if (from !== to && !reaches(after, to, from)) after.get(from)!.add(to);
    }
  }
  return {
    nodes: [...after.keys()],
    edges: [...after].flatMap(([from, all]) => [...all].map((to) => ({ from, to }))),
  };
}

function columnsOf(nodes: readonly string[], before: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const columns = new Map<string, number>();
  const columnOf = (node: string): number => {
    const known = columns.get(node);
    if (known !== undefined) return known;
    const found = Math.max(-1, ...before.get(node)!.map(columnOf)) + 1;
    columns.set(node, found);
    return found;
  };
  for (const node of nodes) columnOf(node);
  return columns;
}

function placesOf(
  columns: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, readonly string[]>,
): Map<string, Place> {
  const byColumn: string[][] = [];
  for (const [node, column] of columns) {
    byColumn[column] ??= [];
    byColumn[column].push(node);
  }
  const places = new Map<string, Place>();
  byColumn.forEach((nodes, column) => {
    const height = new Map(
      nodes.map((node) => {
        const rows = before.get(node)!.map((from) => places.get(from)!.row);
        return [node, rows.length ? rows.reduce((sum, row) => sum + row, 0) / rows.length : 0];
      }),
    );
    nodes.sort((a, b) => height.get(a)! - height.get(b)!);
    nodes.forEach((node, row) => {
      places.set(node, { column, row });
    });
  });
  return places;
}

function reaches(after: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const waiting = [from];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === to) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    waiting.push(...(after.get(node) ?? []));
  }
  return false;
}
