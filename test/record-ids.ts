import Database from "libsql";

/** All ids of a record, and whether it is sound: the same for two records that hold the same. */
export function idsOf(path: string): unknown[] {
  const db = new Database(path);
  const all = (sql: string) => db.prepare(sql).raw().all();
  const ids = [
    ...all("select key, stands from article order by key"),
    ...all("select key, name from person order by key"),
    ...all(
      "select a.key, s.attribution, u.key, s.form from article a join statement s on s.article = a.id join utterance u on u.id = s.utterance order by 1, 2",
    ),
    ...all("select key, renders from utterance order by key"),
    ...all("select key, utterances from point order by key"),
    ...all("pragma integrity_check"),
  ];
  db.close();
  return ids;
}
