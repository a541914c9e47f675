import { fileURLToPath } from "node:url";
import { Command } from "commander";
import type { UtteranceRef } from "../ask/utterance-refs.ts";
import type { OpenRecord } from "../store/open.ts";
import { asking } from "./answer.ts";
import { dbOption } from "./ask-options.ts";
import { type Look, lookOf, paint } from "./view/look.ts";

const EXAMPLES = fileURLToPath(new URL("../examples", import.meta.url));

/** A question of the tour: what somebody wants to know, and the command that answers it. */
interface Stop {
  readonly asks: string;
  readonly args: readonly string[];
}

/**
 * `hearsay tour`: adds the examples to a record and asks it a few questions.
 *
 * @param run runs a command of hearsay
 */
export function tourCommand(run: (args: readonly string[]) => Promise<unknown>): Command {
  return new Command("tour")
    .description("add the examples that come along to a record, and ask it a few questions")
    .addOption(dbOption().default("examples.db"))
    .action(async ({ db }: { db: string }) => {
      const look = lookOf(process.stdout, process.env);
      const go = async ({ asks, args }: Stop) => {
        announce(asks, args, look);
        await run([...args, "--db", db]);
      };
      await go({ asks: "Twenty-one articles about an invented river, into a record:", args: ["add", EXAMPLES] });
      const stops: Stop[] = [];
      await asking(db, async (record) => {
        stops.push(...(await stopsIn(record)));
      });
      for (const stop of stops) await go(stop);
      console.error(`The record is ${db}. Ask it more: hearsay --help; see it in a browser: hearsay serve --db ${db}`);
    });
}

/** The way through the record; ids are looked up, since they hang on what was read. */
async function stopsIn(record: OpenRecord): Promise<Stop[]> {
  const { who } = await import("../ask/who.ts");
  const { points } = await import("../ask/points.ts");
  const widest = (refs: readonly UtteranceRef[]) => [...refs].sort((a, b) => b.outlets.length - a.outlets.length)[0];
  const gate = widest((await who(record, "gate bread")).results);
  const concrete = widest((await who(record, "concrete speaker:Linde")).results);
  const [point] = (await points(record, null)).results;
  const stops: (Stop | undefined)[] = [
    { asks: "Who said that water must not be a weapon?", args: ["who", "water", "weapon", "--limit", "3"] },
    gate && { asks: "What did the outlets make of one sentence?", args: ["utterance", gate.id] },
    concrete && { asks: "How did another one get from the speaker into the paper?", args: ["trace", concrete.id] },
    point && { asks: "Which point comes back most often, from whom, and who was first?", args: ["point", point.id] },
    { asks: "And the record as a whole?", args: ["stats"] },
  ];
  return stops.filter((stop) => stop !== undefined);
}

function announce(asks: string, args: readonly string[], look: Look): void {
  const shown = args.map((arg) => (arg === EXAMPLES ? "examples" : arg)).join(" ");
  console.log(`\n${paint(look, "bold", asks)}\n${paint(look, "yellow", `$ hearsay ${shown}`)}\n`);
}
