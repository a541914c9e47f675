import type { Keyed, Linker } from "../../record/linker.ts";
import type { NodeKind } from "../schema.ts";
import type { Filed, Gap } from "./neighbours.ts";

/** A node as the record holds it. */
export interface Node<T> extends Keyed<T> {
  /** Its row in the table of its kind. */
  readonly row: number;
  /** Where it stands among its like: `placeOf`. */
  readonly place: number;
}

/** Where one kind of node lives: how its rows become nodes, and how groups of them are kept. */
export interface Home<T> {
  readonly kind: NodeKind;
  readonly linker: Linker<T>;
  /** The nodes of some rows; a row that is there no more is left out. */
  load(rows: Iterable<number>): Map<number, Node<T>>;
  /** What people decided about nodes of this kind that are here. */
  decided(): { a: number; b: number; same: boolean }[];
  /**
   * Keeps how these nodes are grouped now; nothing else in the record belongs to any of these groups.
   *
   * @param settled which of them are a component that sure links hold together, and nobody decided anything about
   */
  keep(groups: readonly (readonly Node<T>[])[], settled: ReadonlySet<readonly Node<T>[]>): void;
  /** Keeps new nodes that stand alone: as `keep` would, and many at once. */
  keepAlone(nodes: Iterable<number>): void;
  /** The settled groups that some rows are in; where there is no such thing, all groups are looked at whole. */
  settled?(rows: Iterable<number>): Map<number, SettledGroup<T>>;
}

/** A group that is a component which sure links hold together: what is tied to it alone belongs to it. */
export interface SettledGroup<T> {
  /** How many nodes it has. */
  readonly size: number;
  /** Takes new nodes in; false, and nothing done, where that would change more than who belongs to it. */
  join(nodes: readonly Node<T>[]): boolean;
}

/** What changed among the nodes of one kind. */
export interface Changes {
  /** New rows, with their keys. */
  added: Filed[];
  /** Rows that may be grouped otherwise: more is known of them, what they were linked with is gone, or a person decided. */
  touched: Set<number>;
  /** Where rows were taken out. */
  gaps: Gap[];
}

export function noChanges(): Changes {
  return { added: [], touched: new Set(), gaps: [] };
}
