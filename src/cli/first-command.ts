import { Command } from "commander";
import { answer } from "./answer.ts";
import { askExitCodes } from "./ask-exit.ts";
import { dbOption, jsonOption, type ListOptions, limitOption, pageOption } from "./ask-options.ts";
import { QUERY_HELP } from "./query-help.ts";
import { viewFirst } from "./view/record/first.ts";

/** `hearsay first WORDS` */
export function firstCommand(): Command {
  return new Command("first")
    .description("who said this first, and which outlet had it first?")
    .argument("<words...>", 'words, "a phrase", begin*, speaker:, outlet:, since:, until:')
    .addOption(dbOption())
    .addOption(jsonOption())
    .addOption(limitOption(5))
    .addOption(pageOption())
    .addHelpText("after", `${QUERY_HELP}\n\n${askExitCodes()}`)
    .action(first);
}

async function first(words: string[], options: ListOptions): Promise<void> {
  const { first } = await import("../ask/first.ts");
  await answer(options, (record) => first(record, words.join(" "), options), {
    view: ({ results }, look) => viewFirst(results, look),
    json: ({ results }) => results,
    list: (page) => page,
  });
}
