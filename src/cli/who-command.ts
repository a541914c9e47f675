import { Command } from "commander";
import { answer } from "./answer.ts";
import { askExitCodes } from "./ask-exit.ts";
import { dbOption, jsonOption, type ListOptions, limitOption, pageOption } from "./ask-options.ts";
import { QUERY_HELP } from "./query-help.ts";
import { viewWho } from "./view/record/who.ts";

/** `hearsay who WORDS` */
export function whoCommand(): Command {
  return new Command("who")
    .description("who said this? utterances by the words of their reports")
    .argument("<words...>", 'words, "a phrase", begin*, speaker:, outlet:, since:, until:')
    .addOption(dbOption())
    .addOption(jsonOption())
    .addOption(limitOption())
    .addOption(pageOption())
    .addHelpText("after", `${QUERY_HELP}\n\n${askExitCodes()}`)
    .action(who);
}

async function who(words: string[], options: ListOptions): Promise<void> {
  const { who } = await import("../ask/who.ts");
  await answer(options, (record) => who(record, words.join(" "), options), {
    view: ({ results }, look) => viewWho(results, look),
    json: ({ results }) => results,
    list: (page) => page,
  });
}
