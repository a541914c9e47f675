import { Command } from "commander";
import { answer } from "./answer.ts";
import { askExitCodes } from "./ask-exit.ts";
import { type AskOptions, dbOption, jsonOption } from "./ask-options.ts";
import { viewTrace } from "./view/record/trace.ts";

/** `hearsay trace ID` */
export function traceCommand(): Command {
  return new Command("trace")
    .description("how did it get here? the hands between the speaker and each outlet, with the words that prove them")
    .argument("<id>", "an utterance's id, as the other questions show it")
    .addOption(dbOption())
    .addOption(jsonOption())
    .addHelpText("after", `\n${askExitCodes()}`)
    .action(trace);
}

async function trace(id: string, options: AskOptions): Promise<void> {
  const { trace } = await import("../ask/trace.ts");
  await answer(options, (record) => trace(record, id), { view: viewTrace });
}
