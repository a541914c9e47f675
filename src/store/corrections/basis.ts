import type { Database } from "libsql";
import { shortHash } from "../../record/ids.ts";
import { groupOf } from "./nodes.ts";

/**
 * What a correction of something is based on, as a short text that changes when that does: which nodes a group holds, or who
 * says a statement, and what people decided about them. Whoever corrects hands back what they saw.
 *
 * @param id of a statement ("a…#a3"), a person, an utterance, a talking point or an article
 * @returns null where the record holds none of that id
 */
export function basisOf(db: Database, id: string): string | null {
  if (id.includes("#")) return statementBasis(db, id);
  const group = groupOf(db, id);
  if (!group) return articleBasis(db, id);
  const nodes = [...group.nodes].sort();
  const decided = db
    .prepare(
      `select id from decision where undone is null and kind = ?1
       and (a in (select value from json_each(?2)) or b in (select value from json_each(?2))) order by id`,
    )
    .raw()
    .all(group.kind, JSON.stringify(nodes));
  return shortHash(JSON.stringify([nodes, decided]));
}

function articleBasis(db: Database, key: string): string | null {
  const read = db
    .prepare("select r.model, a.stands from article a join reading r on r.article = a.id where a.key = ?")
    .raw()
    .all(key);
  const decided = db
    .prepare(
      `select id from decision where undone is null and kind in ('attribution', 'speaker')
       and a > ?1 || '#' and a < ?1 || '$' order by id`,
    )
    .raw()
    .all(key);
  return read.length ? shortHash(JSON.stringify([read, decided])) : null;
}

function statementBasis(db: Database, id: string): string | null {
  const [article, attribution] = id.split("#");
  const said = db
    .prepare(
      `select s.spans, n.node from article a join statement s on s.article = a.id
       left join person_name n on n.id = s.speaker where a.key = ? and s.attribution = ?`,
    )
    .raw()
    .all(article, attribution);
  const decided = db
    .prepare(
      "select id from decision where undone is null and kind in ('attribution', 'speaker') and a = ? order by id",
    )
    .raw()
    .all(id);
  return said.length || decided.length ? shortHash(JSON.stringify([said, decided])) : null;
}
