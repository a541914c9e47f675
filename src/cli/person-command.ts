import { Command } from "commander";
import { answer } from "./answer.ts";
import { askExitCodes } from "./ask-exit.ts";
import { dbOption, jsonOption, type ListOptions, limitOption, pageOption } from "./ask-options.ts";
import { viewPersons } from "./view/record/person.ts";

/** `hearsay person NAME|ID` */
export function personCommand(): Command {
  return new Command("person")
    .description("who is this, by which names and in which roles, and what did they say?")
    .argument("<name...>", "a name in any spelling, or an id; where several bear the name, all are listed")
    .addOption(dbOption())
    .addOption(jsonOption())
    .addOption(limitOption(10))
    .addOption(pageOption())
    .addHelpText("after", `\n${askExitCodes()}`)
    .action(person);
}

async function person(name: string[], options: ListOptions): Promise<void> {
  const { person } = await import("../ask/person.ts");
  await answer(options, (record) => person(record, name.join(" "), options), {
    view: viewPersons,
    json: ({ persons, person }) => (person ? [person] : persons.results),
    list: ({ persons, person }) => person?.said ?? persons,
  });
}
