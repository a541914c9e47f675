import type { Command } from "commander";
import { compareCommand } from "./compare-command.ts";
import { firstCommand } from "./first-command.ts";
import { personCommand } from "./person-command.ts";
import { pointCommand } from "./point-command.ts";
import { pointsCommand } from "./points-command.ts";
import { statsCommand } from "./stats-command.ts";
import { traceCommand } from "./trace-command.ts";
import { utteranceCommand } from "./utterance-command.ts";
import { utterancesCommand } from "./utterances-command.ts";
import { whoCommand } from "./who-command.ts";

/** The questions that a record answers; a new one is a file and a line here. */
export const QUESTIONS: readonly (() => Command)[] = [
  whoCommand,
  personCommand,
  utteranceCommand,
  traceCommand,
  pointsCommand,
  pointCommand,
  firstCommand,
  compareCommand,
  statsCommand,
  utterancesCommand,
];
