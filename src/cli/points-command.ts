import { Command } from "commander";
import { answer } from "./answer.ts";
import { askExitCodes } from "./ask-exit.ts";
import { dbOption, jsonOption, type ListOptions, limitOption, pageOption } from "./ask-options.ts";
import { QUERY_HELP } from "./query-help.ts";
import { viewPoints } from "./view/record/points.ts";

/** `hearsay points [WORDS]` */
export function pointsCommand(): Command {
  return new Command("points")
    .description("which points come back, from whom? talking points, those made most often first")
    .argument("[words...]", "only those that were made with these words")
    .addOption(dbOption())
    .addOption(jsonOption())
    .addOption(limitOption())
    .addOption(pageOption())
    .addHelpText("after", `${QUERY_HELP}\n\n${askExitCodes()}`)
    .action(points);
}

async function points(words: string[], options: ListOptions): Promise<void> {
  const { points } = await import("../ask/points.ts");
  await answer(options, (record) => points(record, words.join(" "), options), {
    view: ({ results }, look) => viewPoints(results, look),
    json: ({ results }) => results,
    list: (page) => page,
  });
}
