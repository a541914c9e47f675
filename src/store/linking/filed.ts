import type { Home, Node } from "./home.ts";
import { hashedKeys } from "./keys.ts";
import type { Filed } from "./neighbours.ts";

/** In a crowd, the same nodes are asked for again and again, as long as they stay in memory. */
const keysOf = new WeakMap<Node<unknown>, readonly number[]>();

/** A node with its keys. */
export function filedOf<T>({ kind, linker }: Home<T>, node: Node<T>): Filed {
  return filedUnder(keysOf.get(node) ?? hashedKeys(kind, linker.keys(node.node)), node);
}

/** A node under keys that are known to be its own. */
export function filedUnder<T>(keys: readonly number[], node: Node<T>): Filed {
  keysOf.set(node, keys);
  return { row: node.row, place: node.place, keys };
}
