import type { Database } from "libsql";
import type { Days } from "../record/statement.ts";
import type { EntryName } from "./entry.ts";
import { lookUp, wordsOfName } from "./name-words.ts";

/** The names of those who speak, counted as articles come and go. */
export interface Names {
  /** The row of a name; a new one is made where there is none. */
  rowOf(name: EntryName): number;
  /** One more article lets somebody speak by this name. Takes effect with `flush`. */
  count(name: EntryName, published: Days | null): void;
  /** Writes what was counted; gives the rows concerned, and which of them are new. */
  flush(): { counted: number[]; fresh: Set<number> };
  /** One article less, with these roles. Gives how many are left. */
  discount(row: number, roles: readonly string[], published: Days): number;
  /** Forgets what is known of rows: another program may have changed them. */
  forget(): void;
}

interface Counted {
  articles: number;
  roles: Map<string, { articles: number; first: number | null; last: number | null }>;
}

/** So many names are known by heart. */
const KNOWN = 50_000;

export function createNames(db: Database): Names {
  const find = db.prepare("select id from person_name where node = ?").raw();
  const insert = db.prepare("insert into person_name (node, kind, name, articles) values (?, ?, ?, 0)");
  // What is left behind of a name that goes hurts nobody: rows are never given twice.
  const insertWord = db.prepare("insert or ignore into name_word (word, name) values (?, ?)");
  const add = db.prepare("update person_name set articles = articles + ? where id = ?");
  const addRole = db.prepare(
    `insert into person_role (name, role, articles, first, last) values (?, ?, ?, ?, ?)
     on conflict do update set articles = articles + excluded.articles,
       first = coalesce(min(first, excluded.first), first, excluded.first),
       last = coalesce(max(last, excluded.last), last, excluded.last)`,
  );
  const less = db.prepare("update person_name set articles = articles - 1 where id = ? returning articles").raw();
  const lessRole = db
    .prepare(
      "update person_role set articles = articles - 1 where name = ? and role = ? returning articles, first, last",
    )
    .raw();
  const removeRole = db.prepare("delete from person_role where name = ? and role = ?");
  const days = db
    .prepare(
      `select min(a.published_from), max(a.published_to) from statement s join article a on a.id = s.article,
         json_each(s.roles) r where s.speaker = ? and r.value = ?`,
    )
    .raw();
  const setDays = db.prepare("update person_role set first = ?, last = ? where name = ? and role = ?");

  const known = new Map<string, number>();
  const fresh = new Set<number>();
  const counted = new Map<number, Counted>();

  function rowOf({ node, kind, name }: EntryName): number {
    const row = known.get(node) ?? (find.get(node) as unknown as [number] | undefined)?.[0];
    if (row !== undefined) {
      if (known.size >= KNOWN) known.clear();
      known.set(node, row);
      return row;
    }
    const made = insert.run([node, kind, name]).lastInsertRowid as number;
    for (const word of wordsOfName(name)) insertWord.run([lookUp(word), made]);
    known.set(node, made);
    fresh.add(made);
    return made;
  }

  return {
    rowOf,
    count(name, published) {
      const row = rowOf(name);
      const count = counted.get(row) ?? { articles: 0, roles: new Map() };
      counted.set(row, count);
      count.articles++;
      for (const role of name.roles) {
        const known = count.roles.get(role) ?? { articles: 0, first: null, last: null };
        const first = earliest(known.first, published?.[0] ?? null);
        const last = latest(known.last, published?.[1] ?? null);
        count.roles.set(role, { articles: known.articles + 1, first, last });
      }
    },
    flush() {
      for (const [row, { articles, roles }] of counted) {
        add.run([articles, row]);
        for (const [role, { articles, first, last }] of roles) addRole.run([row, role, articles, first, last]);
      }
      const result = { counted: [...counted.keys()], fresh: new Set(fresh) };
      counted.clear();
      fresh.clear();
      return result;
    },
    discount(row, roles, published) {
      for (const role of roles) {
        const [left] = lessRole.all(row, role) as [number, number | null, number | null][];
        if (!left) continue;
        const [articles, first, last] = left;
        if (articles <= 0) removeRole.run([row, role]);
        else if ((first !== null && first === published[0]) || (last !== null && last === published[1])) {
          const [[from, to]] = days.all(row, role) as [[number | null, number | null]];
          setDays.run([from, to, row, role]);
        }
      }
      return (less.all(row) as [number][])[0]?.[0] ?? 0;
    },
    forget() {
      known.clear();
      fresh.clear();
      counted.clear();
    },
  };
}

function earliest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}

function latest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}
