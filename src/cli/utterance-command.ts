import { Command } from "commander";
import { answer } from "./answer.ts";
import { askExitCodes } from "./ask-exit.ts";
import { type AskOptions, dbOption, jsonOption } from "./ask-options.ts";
import { viewUtterance } from "./view/record/utterance.ts";

const NOTATION = `
Each report is laid on the fullest: [-words it leaves out-] {+words it puts in+} … what lies before and behind it
(…) what it says itself that it leaves out.`;

/** `hearsay utterance ID` */
export function utteranceCommand(): Command {
  return new Command("utterance")
    .description("what did the outlets make of it? the reports of an utterance, word by word")
    .argument("<id>", "an utterance's id, as the other questions show it")
    .addOption(dbOption())
    .addOption(jsonOption())
    .addHelpText("after", `${NOTATION}\n\n${askExitCodes()}`)
    .action(utterance);
}

async function utterance(id: string, options: AskOptions): Promise<void> {
  const { utterance } = await import("../ask/utterance.ts");
  await answer(options, (record) => utterance(record, id), { view: viewUtterance });
}
