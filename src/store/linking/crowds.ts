import type { Database } from "libsql";
import { NODE_KINDS, type NodeKind } from "../schema.ts";
import type { Crowds } from "./components.ts";

/** How crowded it is around the nodes of one kind, as the record keeps it. */
export function createCrowds(db: Database, kind: NodeKind): Crowds {
  const number = NODE_KINDS[kind];
  const select = db.prepare("select level from crowd where kind = ? and node = ?").raw();
  const keep = db.prepare("insert or replace into crowd (kind, node, level) values (?, ?, ?)");
  const remove = db.prepare("delete from crowd where kind = ? and node = ?");
  return {
    of: (row) => (select.get(number, row) as unknown as [number] | undefined)?.[0] ?? 0,
    set(row, level) {
      if (level) keep.run([number, row, level]);
      else remove.run([number, row]);
    },
  };
}
