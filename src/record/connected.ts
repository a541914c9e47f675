interface Between<Id> {
  readonly a: Id;
  readonly b: Id;
}

/** What links between some nodes, wherever else they lead, hang together: for each node one that stands for all it hangs with. */
export function connected<Id>(nodes: readonly Id[], links: readonly Between<Id>[]): Map<Id, Id> {
  const first = new Map(nodes.map((node) => [node, node]));
  const find = (node: Id): Id => {
    let root = node;
    for (let next = first.get(root)!; next !== root; next = first.get(root)!) root = next;
    first.set(node, root);
    return root;
  };
  for (const { a, b } of links) if (first.has(a) && first.has(b)) first.set(find(a), find(b));
  for (const node of nodes) find(node);
  return first;
}

/** Whether links hang all of some nodes together. */
export function areConnected<Id>(nodes: readonly Id[], links: readonly Between<Id>[]): boolean {
  return new Set(connected(nodes, links).values()).size === 1;
}
