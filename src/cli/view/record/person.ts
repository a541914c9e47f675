import type { PersonAnswer, PersonSummary, PersonsAnswer } from "../../../ask/person.ts";
import { counted } from "../../../phrase/count.ts";
import { whenInWords } from "../../../phrase/when.ts";
import { type Look, paint } from "../look.ts";
import { plain } from "../plain.ts";
import { wrap } from "../wrap.ts";
import { smallPrint, twoEnds } from "./heading.ts";
import { viewUtteranceRef } from "./utterance-ref.ts";

const ROLES = 8;

/** A person with names, roles and what they said; or all who bear the name. */
export function viewPersons({ persons, person }: PersonsAnswer, look: Look): string {
  if (person) return viewPerson(person, look);
  return persons.results.flatMap((summary) => [...viewSummary(summary, look), ""]).join("\n");
}

function viewPerson(person: PersonAnswer, look: Look): string {
  const lines = viewSummary(person, look);
  for (const { name, tie } of person.names) {
    if (tie && name !== person.name)
      lines.push(...fact(`“${name}” is “${tie.to}”: ${tie.reason} (${Math.round(tie.score * 100)} %)`, look));
  }
  for (const { role, seen } of person.roles.slice(0, ROLES)) {
    lines.push(...fact(`${role}${seen ? `, ${whenInWords(seen)}` : ""}`, look));
  }
  for (const ref of person.said.results) lines.push("", ...viewUtteranceRef({ ...ref, speaker: person }, look));
  return [...lines, ""].join("\n");
}

function viewSummary({ id, name, kind, names, utterances }: PersonSummary, look: Look): string[] {
  const also = names.filter((other) => other.name !== name).map((other) => other.name);
  return [
    ...twoEnds(name, `${kind === "person" ? "" : `${kind}, `}${counted(utterances, "utterance")}  ${id}`, look),
    ...smallPrint([also.length > 0 && `also: ${also.join(", ")}`], look),
  ];
}

function fact(words: string, look: Look): string[] {
  return wrap(plain(words), look.width - 2).map((line, i) => (i ? "  " : paint(look, "dim", "· ")) + line);
}
