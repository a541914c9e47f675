import { availableParallelism } from "node:os";
import { InvalidArgumentError, Option } from "commander";
import { ENGINES, type EngineProblem } from "../node.ts";

const [BEST, NEXT] = Object.keys(ENGINES);

/** `--engine NAME`, for every command that reads. */
export function engineOption(): Option {
  return new Option(
    "--engine <name>",
    `what finds the attributions; where none is named, ${BEST} if what it runs on is installed, else ${NEXT}`,
  ).choices(Object.keys(ENGINES));
}

/** `--model DIR`, beside it. */
export function modelOption(): Option {
  return new Option("--model <dir>", "read with the weights in this folder, in place of those that come along");
}

/** `--jobs N`, beside it. */
export function jobsOption(): Option {
  return new Option("--jobs <n>", "how many read at the same time")
    .argParser(countOf)
    .default(availableParallelism(), "one a core");
}

function countOf(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 256)
    throw new InvalidArgumentError("It takes a whole number from 1 to 256.");
  return count;
}

/** Why a reading was not made by the best engine, for a person who named none. */
export function whyInstead(engine: string, { message }: EngineProblem): string {
  return `Read by the engine "${engine}". ${message}`;
}
