import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import Database from "libsql";
import { expect, it } from "vitest";
import { CHECKOUT, folder, hearsay } from "./command.ts";
import { idsOf } from "./record-ids.ts";

/** How often `hearsay add` is killed; HEARSAY_KILLS=200 is the long run. */
const KILLS = Number(process.env.HEARSAY_KILLS ?? 4);
const COPIES = 12;

/** The examples, several times over with other names, so that there is something to interrupt. */
function manyArticles(path: string): void {
  const examples = join(CHECKOUT, "examples");
  const texts = readdirSync(examples)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => readFileSync(join(examples, file), "utf8"));
  const lines = Array.from({ length: COPIES }, (_, copy) =>
    texts.map((text, i) =>
      JSON.stringify({
        id: `${copy}-${i}`,
        url: `https://brenn.example/${copy}/${i}`,
        text: text.replaceAll(/Vossel|Selk|Linde/g, (name) => `${name}${"aeiou"[copy % 5]!.repeat(copy / 5)}`),
      }),
    ),
  );
  writeFileSync(path, `${lines.flat().join("\n")}\n`);
}

/** The keys of all articles that a record holds by now; none where there is no record yet. */
function keysOf(path: string): string[] {
  if (!existsSync(path)) return [];
  const db = new Database(path);
  try {
    return (db.prepare("select key from article").raw().all() as [string][]).map(([key]) => key);
  } catch (error) {
    if (/no such table|locked/.test(String(error))) return [];
    throw error;
  } finally {
    db.close();
  }
}

/** Runs `hearsay add` and kills it after so many milliseconds; gives what was in the record shortly before, or null where it had ended. */
async function killed(args: readonly string[], db: string, moment: number): Promise<string[] | null> {
  const child = spawn(process.execPath, [join(CHECKOUT, "dist/cli.js"), ...args], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  await Promise.race([after(moment), ended]);
  const kept = keysOf(db);
  if (child.exitCode !== null) return null;
  child.kill("SIGKILL");
  await ended;
  return kept;
}

it(
  `killed at any moment, nothing that was kept is lost, and going on comes to the same record (${KILLS} times)`,
  async () => {
    const place = folder();
    const articles = join(place, "articles.jsonl");
    manyArticles(articles);
    const add = (db: string) => ["add", articles, "--db", db, "--engine", "fast"];
    const from = performance.now();
    const whole = join(place, "whole.db");
    expect((await hearsay(add(whole))).code).toBe(0);
    const lasts = performance.now() - from;
    const expected = idsOf(whole);

    let kills = 0;
    for (let run = 0; kills < KILLS; run++) {
      const db = join(place, `${run}.db`);
      for (let goesOn = true; goesOn && kills < KILLS; ) {
        const kept = await killed(add(db), db, Math.random() * lasts);
        goesOn = kept !== null;
        if (!kept) continue;
        kills++;
        const after = new Set(keysOf(db));
        expect(kept.filter((key) => !after.has(key))).toEqual([]);
        if (existsSync(db)) expect(soundness(db)).toEqual("ok");
      }
      expect((await hearsay(add(db))).code).toBe(0);
      expect(idsOf(db)).toEqual(expected);
    }
  },
  60_000 + KILLS * 20_000,
);

function soundness(path: string): unknown {
  const db = new Database(path);
  const [[says]] = db.prepare("pragma integrity_check").raw().all() as [[unknown]];
  db.close();
  return says;
}
