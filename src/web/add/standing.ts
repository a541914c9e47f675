import { counted } from "../../phrase/count.ts";
import { isOver, type Job } from "./job.ts";

/** How a job stands, in a sentence. */
export function standing(job: Job): string {
  const { state, engine, failure } = job;
  if (state === "waiting") return "It waits until what was given before is read.";
  if (state === "failed") return `${failure} ${came(job)}`;
  if (state === "stopped") return `Stopped. ${came(job)}`;
  if (state === "done") return came(job);
  return engine === null ? "The engine that reads is being loaded." : "It is being read.";
}

/** @example "3 articles were added with 12 statements; one was there already." */
function came({ counts: { added, revised, known, statements, problems } }: Job): string {
  const parts: string[] = [];
  if (added + revised) parts.push(`${was(added + revised, "article")} added with ${counted(statements, "statement")}`);
  if (revised)
    parts.push(
      `${revised === 1 ? "one is" : `${counted(revised, "of them is", "of them are")}`} another version of one that was there`,
    );
  if (known) parts.push(`${was(known, "article")} there already, the same`);
  if (problems) parts.push(`${counted(problems, "problem")} came up`);
  if (added + revised + known === 0) parts.unshift("Nothing was added");
  return `${parts.join("; ")}.`;
}

function was(count: number, noun: string): string {
  return `${counted(count, noun)} ${count === 1 ? "was" : "were"}`;
}

/** Articles a second, once there is enough to tell; null before. @param now milliseconds */
export function rateOf({ began, ended, counts }: Job, now: number): number | null {
  const count = counts.added + counts.revised + counts.known;
  const seconds = began === null ? 0 : ((ended ?? now) - began) / 1000;
  return count >= 3 && seconds > 0.2 ? count / seconds : null;
}

/** Seconds since it began, whole. */
export function secondsOf(job: Job, now: number): number {
  return job.began === null ? 0 : Math.round(((isOver(job) ? job.ended! : now) - job.began) / 1000);
}
