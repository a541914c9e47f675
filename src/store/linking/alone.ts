import type { Linker } from "../../record/linker.ts";

/** What links nothing: every node stands for itself, unless a person decided otherwise. */
export function aloneLinker<Node>(): Linker<Node> {
  return {
    keys: () => [],
    compare: () => null,
    group: (nodes, _links, decisions) => {
      const groups = new Map(nodes.map(({ id }) => [id, [id]]));
      for (const { a, b, same } of decisions) {
        const [one, other] = [groups.get(a), groups.get(b)];
        if (!same || !one || !other || one === other) continue;
        one.push(...other);
        for (const id of other) groups.set(id, one);
      }
      return [...new Set(groups.values())];
    },
  };
}
