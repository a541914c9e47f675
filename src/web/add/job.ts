/** What became of an article: another text under a known address is a revision, an older one is kept behind it. */
export type Became = "added" | "known" | "revision" | "older revision";

/** An article that a job came to. */
export interface JobArticle {
  readonly became: Became;
  /** Its key in the record. */
  readonly key: string;
  readonly name: string;
  readonly outlet: string | null;
  readonly statements: number;
}

/** What is told while something is read. Plain data: it comes from a thread. */
export type JobEvent =
  | { readonly kind: "engine"; readonly engine: string; readonly instead: string | null }
  | { readonly kind: "article"; readonly article: JobArticle }
  | { readonly kind: "problem"; readonly sentence: string }
  /** How much of the whole was gone through, 0 to 1. */
  | { readonly kind: "share"; readonly share: number }
  | { readonly kind: "end"; readonly how: "done" | "stopped" }
  | { readonly kind: "end"; readonly how: "failed"; readonly sentence: string };

/** Something that is read into the record for somebody, and how far that has come. */
export interface Job {
  readonly id: string;
  /** What was given, as a person would call it. */
  readonly what: string;
  readonly state: "waiting" | "reading" | "done" | "stopped" | "failed";
  /** Which engine reads; null until it is loaded. */
  readonly engine: string | null;
  /** Why a better one doesn't; null where the best does, or one was named. */
  readonly instead: string | null;
  /** When the engine began to read, and when all was done: milliseconds. */
  readonly began: number | null;
  readonly ended: number | null;
  readonly share: number | null;
  readonly counts: Counts;
  /** The first of them. */
  readonly articles: readonly JobArticle[];
  readonly problems: readonly string[];
  /** What ended it before its end. */
  readonly failure: string | null;
}

export interface Counts {
  readonly added: number;
  /** Other versions of articles that were there. */
  readonly revised: number;
  /** Articles that were there already, the same. */
  readonly known: number;
  readonly statements: number;
  readonly problems: number;
}

/** So many articles, and so many problems, are listed one by one. */
export const LISTED = 100;

export function newJob(id: string, what: string): Job {
  const counts = { added: 0, revised: 0, known: 0, statements: 0, problems: 0 };
  const nothing = { engine: null, instead: null, began: null, ended: null, share: null, failure: null };
  return { id, what, state: "waiting", ...nothing, counts, articles: [], problems: [] };
}

/** Whether nothing more will come of it. */
export function isOver({ state }: Job): boolean {
  return state === "done" || state === "stopped" || state === "failed";
}

/** A job after what was told of it. @param now milliseconds */
export function after(job: Job, event: JobEvent, now: number): Job {
  const { counts } = job;
  switch (event.kind) {
    case "engine":
      return { ...job, engine: event.engine, instead: event.instead, began: now };
    case "share":
      return { ...job, share: event.share };
    case "problem":
      return {
        ...job,
        counts: { ...counts, problems: counts.problems + 1 },
        problems: listed(job.problems, event.sentence),
      };
    case "article":
      return { ...job, counts: counted(counts, event.article), articles: listed(job.articles, event.article) };
    case "end":
      return { ...job, state: event.how, ended: now, failure: event.how === "failed" ? event.sentence : null };
  }
}

function counted(counts: Counts, { became, statements }: JobArticle): Counts {
  if (became === "known") return { ...counts, known: counts.known + 1 };
  const kept = { ...counts, statements: counts.statements + statements };
  return became === "added" ? { ...kept, added: counts.added + 1 } : { ...kept, revised: counts.revised + 1 };
}

function listed<T>(list: readonly T[], one: T): readonly T[] {
  return list.length < LISTED ? [...list, one] : list;
}
