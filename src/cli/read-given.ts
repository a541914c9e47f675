import { setImmediate as turn } from "node:timers/promises";
import type { IntakeOptions, Taken } from "../intake/intake.ts";
import { EngineProblem } from "../node.ts";
import type { Entry } from "../store/entry.ts";
import { type Identity, identityOf } from "../store/identity.ts";
import type { Linkers } from "../store/linkers.ts";
import { type OpenRecord, openRecord } from "../store/open.ts";
import { unpack } from "../store/packed.ts";
import { StoreProblem } from "../store/problem.ts";
import { createWriter, type Writer } from "../store/writer.ts";
import { beginningOf, type Given } from "../web/add/given.ts";
import type { Became, JobArticle, JobEvent } from "../web/add/job.ts";
import { inChunks } from "./chunks.ts";
import type { Preparer } from "./preparer.ts";
import { takeGiven } from "./take-given.ts";

/** What reads, once it is loaded. */
export interface AtHand {
  readonly prepare: Preparer;
  /** How many articles are liked at once. */
  readonly batch: number;
  readonly linkers: Linkers;
  readonly engine: string;
  /** Why a better engine doesn't read. */
  readonly instead: string | null;
}

export interface ReadGivenOptions {
  readonly db: string;
  /** Gives what reads; loads it where it isn't yet. @throws EngineProblem */
  readonly reader: () => Promise<AtHand>;
  readonly tell: (event: JobEvent) => void;
  readonly stop: AbortSignal;
  readonly web?: IntakeOptions["web"];
  /** Milliseconds to wait for another program that writes. */
  readonly patience?: number;
}

/** Reads what was given on the site into its record, and tells of each article and each problem as it comes. */
export async function readGiven(
  given: Given,
  { db, reader, tell, stop, web, patience }: ReadGivenOptions,
): Promise<void> {
  let record: OpenRecord | undefined;
  try {
    record = openRecord(db, { write: "existing", ...(patience !== undefined && { patience }) }); // Where that can't be done, nothing is loaded for it.
    const { prepare, batch, linkers, engine, instead } = await reader();
    tell({ kind: "engine", engine, instead });
    const writer = createWriter(record, { linkers });
    const taken = takeGiven(given, (share) => tell({ kind: "share", share }), { ...web, signal: stop });
    let count = 0;
    for await (const chunk of inChunks(unknown(taken, record, writer, tell), () => Math.min(batch, count + 1))) {
      count += chunk.length;
      const entries = await prepare(chunk.map(({ article }) => article));
      writer.add(entries).forEach((became, i) => {
        tell({ kind: "article", article: cameOf(entries[i]!, became) });
      });
      await turn(); // A wish to stop comes in only where this thread rests.
      if (stop.aborted) break;
    }
    tell({ kind: "end", how: stop.aborted ? "stopped" : "done" });
  } catch (error) {
    if (!(error instanceof StoreProblem || error instanceof EngineProblem)) throw error;
    tell({ kind: "end", how: "failed", sentence: error.message });
  } finally {
    record?.close();
  }
}

/** The articles that have to be read; what is in the record already, and what couldn't be taken in, is told at once. */
async function* unknown(
  taken: AsyncIterable<Taken>,
  record: OpenRecord,
  writer: Writer,
  tell: (event: JobEvent) => void,
): AsyncGenerator<Extract<Taken, { kind: "article" }>> {
  for await (const one of taken) {
    if (one.kind === "problem") {
      tell({ kind: "problem", sentence: one.problem.message });
      continue;
    }
    const identity = identityOf(one.article);
    if (writer.has(identity)) tell({ kind: "article", article: await there(record, identity) });
    else yield one;
  }
}

/** An article that is in the record. */
async function there({ query }: OpenRecord, { digest, name, url }: Identity): Promise<JobArticle> {
  const { id, ...article } = await query
    .selectFrom("article")
    .select(["id", "key", "headline", "outlet"])
    .where("digest", "=", digest)
    .where((where) => where.or([where("name", "=", name), ...(url === null ? [] : [where("url", "=", url)])]))
    .executeTakeFirstOrThrow();
  const { statements } = await query
    .selectFrom("statement")
    .select((select) => select.fn.countAll<number>().as("statements"))
    .where("article", "=", id)
    .executeTakeFirstOrThrow();
  return { became: "known", key: article.key, name: article.headline ?? name, outlet: article.outlet, statements };
}

function cameOf(entry: Entry, became: Became): JobArticle {
  const { key, headline, outlet, statements } = entry;
  const name = headline ?? beginningOf(unpack(entry.text));
  return { became, key, name, outlet, statements: statements.length };
}
