import { userInfo } from "node:os";
import { Argument, Command, Option } from "commander";
import { GOLD_KINDS, type GoldKind, gold } from "../ask/gold.ts";
import { loadLinkers } from "../node.ts";
import { CorrectionProblem, type Wish } from "../store/corrections/wish.ts";
import type { Writer } from "../store/writer.ts";
import { asking } from "./answer.ts";
import { EXIT, exitCodesInWords } from "./exit.ts";
import { openOutput } from "./output.ts";

interface CorrectOptions {
  db: string;
  who: string;
  note?: string;
}

/** `hearsay correct merge|split|accept|reject|check|speaker|undo|export` */
export function correctCommand(): Command {
  const correct = new Command("correct").description(
    "put right what the program got wrong; a correction is kept with who made it and when, and can be taken back",
  );
  const one = (usage: string, says: string) =>
    correct
      .command(usage)
      .description(says)
      .option("--db <file>", "the record", "hearsay.db")
      .option("--who <name>", "who decides", userInfo().username)
      .option("--note <words>", "why")
      .addHelpText("after", () => `\n${exitCodesInWords()}`);

  one("merge <id> <id>", "two persons, utterances or points are one; an utterance makes a point, too")
    .addOption(
      new Option("--as <kind>", "point: two utterances stay two, and make one talking point").choices(["point"]),
    )
    .action((a: string, b: string, options: CorrectOptions & { as?: "point" }) =>
      put({ do: "merge", one: a, other: b, as: options.as }, options),
    );
  one(
    "split <id> <member...>",
    "these names are another person, these statements another utterance, these utterances another point",
  ).action((group: string, members: string[], options: CorrectOptions) =>
    put({ do: "split", group, members }, options),
  );
  one("accept <statement>", "a statement was read right").action((statement: string, options: CorrectOptions) =>
    put({ do: "accept", statement }, options),
  );
  one("reject <statement>", "a statement was read wrongly; it is left out of all answers").action(
    (statement: string, options: CorrectOptions) => put({ do: "reject", statement }, options),
  );
  one("check <article> [wrong...]", "all statements of an article were read right but these (a3 a7)").action(
    (article: string, wrong: string[], options: CorrectOptions) => put({ do: "check", article, wrong }, options),
  );
  one("speaker <statement> [name]", "somebody else says this; without a name, nobody knows who")
    .addOption(new Option("--kind <kind>", "what they are").choices(["person", "body", "group"]).default("person"))
    .action((statement: string, name: string | undefined, options: CorrectOptions & { kind: "person" }) =>
      put({ do: "speaker", statement, speaker: name === undefined ? null : { name, kind: options.kind } }, options),
    );
  one("undo <number>", "take a correction back").action((number: string, options: CorrectOptions) =>
    change(options, (writer) => {
      if (!writer.undo(Number(number), options.who))
        throw new CorrectionProblem(`There is no correction ${number} that still holds in this record.`);
      return `Correction ${number} is taken back.`;
    }),
  );
  correct
    .command("export")
    .description("print what people decided, as data to train and measure with: a JSON object a line")
    .addArgument(new Argument("[what]", "what was decided about").choices(GOLD_KINDS).default("attributions"))
    .option("--db <file>", "the record", "hearsay.db")
    .option("--complete", "only articles of which every attribution that was found was judged", false)
    .action(exportGold);
  return correct;
}

function exportGold(what: GoldKind, { db, complete }: { db: string; complete: boolean }): Promise<void> {
  return asking(db, async (record) => {
    const write = openOutput(process.stdout);
    for (const line of (await gold(record, what)).lines) {
      if (!complete || !("complete" in line) || line.complete) await write(`${JSON.stringify(line)}\n`);
    }
  });
}

function put(wish: Wish, options: CorrectOptions): Promise<void> {
  return change(options, (writer) => {
    const number = writer.correct(wish, options);
    return `Kept as correction ${number}; \`hearsay correct undo ${number}\` takes it back.`;
  });
}

async function change({ db }: CorrectOptions, work: (writer: Writer) => string): Promise<void> {
  const [{ openRecord }, { createWriter }, linkers] = await Promise.all([
    import("../store/open.ts"),
    import("../store/writer.ts"),
    loadLinkers(),
  ]);
  const record = openRecord(db, { write: "existing" });
  try {
    console.log(work(createWriter(record, { linkers })));
  } catch (error) {
    if (!(error instanceof CorrectionProblem)) throw error;
    console.error(`hearsay: ${error.message}`);
    process.exitCode = EXIT.usage.code;
  } finally {
    record.close();
  }
}
