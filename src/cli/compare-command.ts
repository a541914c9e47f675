import { Command, Option } from "commander";
import { answer } from "./answer.ts";
import { askExitCodes } from "./ask-exit.ts";
import { dbOption, jsonOption, type ListOptions, limitOption, pageOption } from "./ask-options.ts";
import { viewComparison } from "./view/record/compare.ts";

interface CompareOptions extends ListOptions {
  words?: string;
  point?: string;
  since?: string;
  until?: string;
  aSince?: string;
  aUntil?: string;
  bSince?: string;
  bUntil?: string;
}

const EXAMPLES = `
  hearsay compare "Northern Wire" "The Tessary Courier" --since 2024-03-12 --until 2024-03-14
  hearsay compare Courier Courier --words weapon --a-until 2024-06 --b-since 2024-07
  hearsay compare Lantern "" --words speaker:Vossel --b-since 2024-10    ("": all outlets)`;

/** `hearsay compare A B` */
export function compareCommand(): Command {
  return new Command("compare")
    .description("what did two outlets, or two times, make of one event? what both carried, and what only one did")
    .argument("<a>", "an outlet")
    .argument("<b>", "another one, or the same at another time")
    .addOption(new Option("--words <words>", 'the event: words, "a phrase", begin*, speaker:NAME'))
    .addOption(new Option("--point <id>", "the event: a talking point"))
    .addOption(new Option("--since <date>", "the event: articles since this year, month or day"))
    .addOption(new Option("--until <date>", "the event: articles until then"))
    .addOption(new Option("--a-since <date>", "only what A carried since then"))
    .addOption(new Option("--a-until <date>", "only what A carried until then"))
    .addOption(new Option("--b-since <date>", "only what B carried since then"))
    .addOption(new Option("--b-until <date>", "only what B carried until then"))
    .addOption(dbOption())
    .addOption(jsonOption())
    .addOption(limitOption(10))
    .addOption(pageOption())
    .addHelpText("after", `\nExamples:${EXAMPLES}\n\n${askExitCodes()}`)
    .action(compare);
}

async function compare(a: string, b: string, options: CompareOptions): Promise<void> {
  const { compare } = await import("../ask/compare.ts");
  const { aSince, aUntil, bSince, bUntil, words, point, since, until } = options;
  const sides = {
    a: { outlet: a, since: aSince, until: aUntil },
    b: { outlet: b, since: bSince, until: bUntil },
  };
  await answer(options, (record) => compare(record, { ...sides, words, point, since, until }, options), {
    view: viewComparison,
  });
}
