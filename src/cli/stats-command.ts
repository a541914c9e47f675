import { Command } from "commander";
import { answer } from "./answer.ts";
import { askExitCodes } from "./ask-exit.ts";
import { type AskOptions, dbOption, jsonOption } from "./ask-options.ts";
import { viewStats } from "./view/record/stats.ts";

/** `hearsay stats` */
export function statsCommand(): Command {
  return new Command("stats")
    .description("what is in this record?")
    .addOption(dbOption())
    .addOption(jsonOption())
    .addHelpText("after", `\n${askExitCodes()}`)
    .action(stats);
}

async function stats(options: AskOptions): Promise<void> {
  const { stats } = await import("../ask/stats.ts");
  await answer(options, stats, { view: viewStats });
}
