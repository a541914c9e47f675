import { Command } from "commander";
import { asking } from "./answer.ts";
import { askExitCodes } from "./ask-exit.ts";
import { dbOption, jsonOption, type ListOptions, limitOption, pageOption } from "./ask-options.ts";
import { openOutput } from "./output.ts";

/** `hearsay utterances` */
export function utterancesCommand(): Command {
  return new Command("utterances")
    .description("every utterance of the record, in the order of their ids: who, and where its reports stand")
    .addOption(dbOption())
    .addOption(jsonOption())
    .addOption(limitOption().default(undefined, "all"))
    .addOption(pageOption())
    .addHelpText("after", `\n${askExitCodes()}`)
    .action(utterances);
}

async function utterances({ db, json, ...paging }: ListOptions): Promise<void> {
  const { utterances } = await import("../ask/utterances.ts");
  const { viewUtteranceLine } = await import("./view/record/utterance-line.ts");
  const write = openOutput(process.stdout);
  await asking(db, async (record) => {
    for await (const line of utterances(record, paging))
      await write(json ? `${JSON.stringify(line)}\n` : viewUtteranceLine(line));
  });
}
