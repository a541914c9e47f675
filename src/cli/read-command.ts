import { Command, InvalidArgumentError, Option } from "commander";
import { intake } from "../intake/intake.ts";
import { chooseEngine, type EngineChoice } from "../node.ts";
import { accuracyInWords } from "./accuracy.ts";
import { engineOption, jobsOption, modelOption, whyInstead } from "./engine-options.ts";
import { EXIT, exitCodesInWords } from "./exit.ts";
import { openOutput } from "./output.ts";
import { printInOrder } from "./print-in-order.ts";
import { summary } from "./summary.ts";
import { lookOf } from "./view/look.ts";

interface ReadOptions extends EngineChoice {
  json: boolean;
  jobs: number;
  minConfidence: number;
}

/** `hearsay read FILE… | DIR | -` */
export function readCommand(): Command {
  return new Command("read")
    .description("read articles and show who said what, and through whose hands it came")
    .argument(
      "<inputs...>",
      "files or folders of plain text, HTML or JSON Lines (.gz too), web addresses, or - for standard input",
    )
    .option("--json", "print one reading a line, in the order of the input", false)
    .addOption(jobsOption())
    .addOption(engineOption())
    .addOption(modelOption())
    .addOption(
      new Option("--min-confidence <p>", "leave out what was read with less confidence, 0 to 1")
        .argParser(probabilityOf)
        .default(0),
    )
    .addHelpText("after", () => `\n${accuracyInWords()}\n\n${exitCodesInWords()}`)
    .action(read);
}

async function read(inputs: string[], { json, jobs, minConfidence, ...choice }: ReadOptions): Promise<void> {
  const { instead, ...chosen } = await chooseEngine(choice);
  const write = openOutput(process.stdout);
  const settings = { chosen, minConfidence, json, look: lookOf(process.stdout, process.env) };
  const worker = new URL("./worker.js", import.meta.url);
  const count = { articles: 0, attributions: 0, problems: 0 };
  for await (const outcome of printInOrder(intake(inputs), settings, jobs, worker)) {
    if ("problem" in outcome) {
      // What a folder holds beside articles is worth a word, and no failure.
      if (outcome.problem.reason !== "skipped") count.problems++;
      console.error(`hearsay: ${outcome.problem.message}`);
    } else {
      count.articles++;
      count.attributions += outcome.made.attributions;
      await write(outcome.made.text);
    }
  }
  if (count.problems || !json) console.error(summary(count));
  // Whoever takes JSON finds the engine in each reading.
  if (instead && !json) console.error(whyInstead(chosen.engine, instead));
  process.exitCode = count.problems ? EXIT.unread.code : EXIT.read.code;
}

function probabilityOf(value: string): number {
  const probability = Number(value);
  if (value.trim() === "" || !(probability >= 0 && probability <= 1))
    throw new InvalidArgumentError("It takes a number from 0 to 1.");
  return probability;
}
