#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { EngineProblem } from "../node.ts";
import { StoreProblem } from "../store/problem.ts";
import { addCommand } from "./add-command.ts";
import { correctCommand } from "./correct-command.ts";
import { EXIT, RECORD_EXITS } from "./exit.ts";
import { QUESTIONS } from "./questions.ts";
import { readCommand } from "./read-command.ts";
import { rereadCommand } from "./reread-command.ts";
import { serveCommand } from "./serve-command.ts";
import { tourCommand } from "./tour-command.ts";

const program = new Command("hearsay")
  .description("Reads news and says who said what, in which words, and through whose hands it reached you.")
  .version("0.1.0")
  .addCommand(readCommand())
  .addCommand(serveCommand())
  .addCommand(addCommand())
  .addCommand(rereadCommand())
  .addCommand(correctCommand())
  .exitOverride();
for (const question of QUESTIONS) program.addCommand(question());
program.addCommand(tourCommand((args) => program.parseAsync(args, { from: "user" })));

// Commander's own way out of a wrong call; the command's own codes are in exit.ts.
for (const command of program.commands) for (const one of [command, ...command.commands]) one.exitOverride();

process.on("uncaughtException", crash);
process.on("unhandledRejection", crash);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof EngineProblem) refuse(error);
  else if (error instanceof StoreProblem) refuseRecord(error);
  else if (!(error instanceof CommanderError)) crash(error);
  else process.exitCode = error.exitCode === 0 ? EXIT.read.code : EXIT.usage.code;
}

function refuse({ message, reason }: EngineProblem): void {
  console.error(`hearsay: ${message}`);
  process.exitCode = (reason === "no runtime" ? EXIT.unavailable : EXIT.usage).code;
}

function refuseRecord({ message, reason }: StoreProblem): void {
  console.error(`hearsay: ${message}`);
  process.exitCode = RECORD_EXITS[reason].code;
}

function crash(error: unknown): never {
  console.error("hearsay: this is a mistake in hearsay itself; please report it with these lines:");
  console.error(error);
  process.exit(EXIT.bug.code);
}
