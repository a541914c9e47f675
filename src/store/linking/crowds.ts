import type { Database } from "libsql";
import { NODE_KINDS, type NodeKind } from "../schema.ts";
import type { Crowds } from "./components.ts";

/** How crowded it is around the nodes of one kind, as the record keeps it. */
export interface KeptCrowds extends Crowds {
  /** Forgets what is known: another program may have written, or what was written is taken back. */
  forget(): void;
}

/** Few nodes stand in crowds and each is asked for often, so all are known by heart once one was asked for. */
export function createCrowds(db: Database, kind: NodeKind): KeptCrowds {
  const number = NODE_KINDS[kind];
  const select = db.prepare("select json_group_array(json_array(node, level)) from crowd where kind = ?").raw();
  const keep = db.prepare("insert or replace into crowd (kind, node, level) values (?, ?, ?)");
  const remove = db.prepare("delete from crowd where kind = ? and node = ?");
  let known: Map<number, number> | undefined;
  const levels = (): Map<number, number> => {
    known ??= new Map(JSON.parse((select.get(number) as unknown as [string])[0]) as [number, number][]);
    return known;
  };
  return {
    of: (row) => levels().get(row) ?? 0,
    set(row, level) {
      if (level) {
        keep.run([number, row, level]);
        levels().set(row, level);
      } else if (levels().delete(row)) remove.run([number, row]);
    },
    forget() {
      known = undefined;
    },
  };
}
