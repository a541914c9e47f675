import type { Database } from "libsql";
import type { Linkage } from "./linking/linkage.ts";
import type { Names } from "./names.ts";

/** Takes out of a record what is said in an article; its reading stays. Nothing may wait to be linked meanwhile. */
export type Withdraw = (article: number) => void;

type Said = [row: number, speaker: number | null, roles: string | null, content: string, utterance: number | null];

export function createWithdraw(db: Database, names: Names, linkage: Linkage): Withdraw {
  const saidIn = db
    .prepare("select id, speaker, roles, content, utterance from statement where article = ? order by id")
    .raw();
  const published = db.prepare("select published_from, published_to from article where id = ?").raw();
  const takeWords = db.prepare("insert into statement_words (statement_words, rowid, content) values ('delete', ?, ?)");
  const removeStatement = db.prepare("delete from statement where id = ?");
  const isEmpty = db.prepare("select 1 where not exists (select 1 from statement where utterance = ?)").raw();
  const removeUtterance = db.prepare("delete from utterance where id = ?");
  const removeHops = db.prepare("delete from hop where article = ?");
  const removeName = db.prepare("delete from person_name where id = ?");
  const personOf = db.prepare("select person from person_name where id = ?").raw();
  const removePerson = db.prepare(
    "delete from person where id = ? and not exists (select 1 from person_name where person = person.id)",
  );

  /** One article less for a name; one by which nobody speaks any more goes, and its person with it if it had no other. */
  function discount(name: number, roles: readonly string[], days: readonly [number | null, number | null]): void {
    const left = names.discount(name, roles, days);
    if (left > 0) {
      linkage.spoken([name], new Set());
      return;
    }
    linkage.silenced(name);
    const [[person]] = personOf.all(name) as [[number | null]];
    removeName.run([name]);
    names.forget();
    if (person !== null) removePerson.run([person]);
  }

  return (article) => {
    const said = saidIn.all(article) as Said[];
    const [days] = published.all(article) as [[number | null, number | null]];
    const utterances = new Set(said.flatMap(([, , , , utterance]) => utterance ?? []));
    linkage.leaving(
      said.map(([row]) => row),
      utterances,
    );
    for (const [row, , , content] of said) {
      takeWords.run([row, content]);
      removeStatement.run([row]);
    }
    for (const utterance of utterances) if (isEmpty.all(utterance).length) removeUtterance.run([utterance]);
    removeHops.run([article]);
    const spoke = new Map(said.flatMap(([, name, roles]) => (name === null ? [] : [[name, roles] as const])).reverse());
    for (const [name, roles] of spoke) discount(name, roles === null ? [] : JSON.parse(roles), days);
  };
}
