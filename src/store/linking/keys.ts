import { hash48 } from "../hash.ts";
import { NODE_KINDS, type NodeKind } from "../schema.ts";

/** A linker's keys as the record files them. */
export function hashedKeys(kind: NodeKind, keys: readonly string[]): number[] {
  return [...new Set(keys.map((key) => hash48(key, NODE_KINDS[kind])))];
}

/** Where a node stands among those under one key: by day, then by its id, whatever the order in which they came. */
export function placeOf(id: string, day: number | null): number {
  const within = Math.min(Math.max((day ?? 0) + DAYS / 2, 0), DAYS - 1);
  return within * 2 ** 32 + Math.floor(hash48(id) / 2 ** 16);
}

/** 17 bits of days: 1880 to 2149. */
const DAYS = 2 ** 17;
