import { Command } from "commander";
import { answer } from "./answer.ts";
import { askExitCodes } from "./ask-exit.ts";
import { type AskOptions, dbOption, jsonOption } from "./ask-options.ts";
import { viewPoint } from "./view/record/points.ts";

/** `hearsay point ID` */
export function pointCommand(): Command {
  return new Command("point")
    .description("who made this point, when, and who was first? its utterances by date, and why each belongs to it")
    .argument("<id>", "a talking point's id, as `hearsay points` shows it")
    .addOption(dbOption())
    .addOption(jsonOption())
    .addHelpText("after", `\n${askExitCodes()}`)
    .action(point);
}

async function point(id: string, options: AskOptions): Promise<void> {
  const { point } = await import("../ask/point.ts");
  await answer(options, (record) => point(record, id), { view: viewPoint });
}
