import { z } from "zod";
import { person as askPerson, type PersonAnswer, type PersonSummary } from "../../ask/person.ts";
import type { PointRef } from "../../ask/points.ts";
import { monthsOfSaid, pointsOf, saidBy } from "../../ask/said-by.ts";
import { counted } from "../../phrase/count.ts";
import { whenInWords } from "../../phrase/when.ts";
import { correctLink } from "../correct/link.ts";
import { html } from "../html.ts";
import { keptAnswer } from "../kept-answer.ts";
import { personLink } from "../lists/links.ts";
import { paging } from "../lists/paging.ts";
import { pointList } from "../lists/points.ts";
import { utteranceList } from "../lists/utterances.ts";
import { definePage } from "../page.ts";
import { exportsOf } from "../person/exports.ts";
import { filterForm } from "../person/filter.ts";
import { names } from "../person/names.ts";
import { type Monthly, overTime } from "../picture/over-time.ts";
import { PAGE_QUERY, PointRefShape, pageShape, TieShape, UtteranceRefShape, WhenShape } from "../shapes.ts";

/** Whom a name can mean; where that is one person, all about them. */
export interface Persons {
  readonly persons: readonly PersonSummary[];
  readonly person:
    | (PersonAnswer & {
        /** How many utterances of theirs were first reported in each month. */
        readonly months: readonly Monthly[];
        /** The talking points that they made most often. */
        readonly points: readonly PointRef[];
      })
    | null;
}

const summary = {
  id: z.string(),
  name: z.string(),
  kind: z.enum(["person", "body", "group"]),
  names: z.array(z.strictObject({ name: z.string(), articles: z.int(), tie: TieShape.nullable() })),
  utterances: z.int(),
};

const Answer: z.ZodType<Persons> = z.strictObject({
  persons: z.array(z.strictObject(summary)).describe("all who bear the name that was asked for"),
  person: z
    .strictObject({
      ...summary,
      roles: z.array(z.strictObject({ role: z.string(), articles: z.int(), seen: WhenShape.nullable() })),
      said: pageShape(UtteranceRefShape).describe("what they said, latest first, as far as it fits the filter"),
      months: z.array(z.strictObject({ month: z.string(), count: z.int() })),
      points: z.array(PointRefShape),
    })
    .nullable(),
});

const filter = (about: string) => z.string().max(300).default("").describe(about);

const Query = PAGE_QUERY.extend({
  limit: z.coerce.number().int().min(1).max(1_000).default(20).describe("how many utterances"),
  words: filter("only with these words"),
  outlet: filter("only where an outlet of this name carried it"),
  since: filter("only reported since this year, month or day"),
  until: filter("only reported until then"),
});

/** A person: names, roles, and what they said. */
export const person = definePage({
  path: "/person/:id",
  about: "A person by id or name: names and roles seen, what they said, the points they return to",
  query: Query,
  answer: Answer,
  ask: keptAnswer(async (record, id, { page, limit, ...filter }: z.infer<typeof Query>) => {
    const { persons, person } = await askPerson(record, id, { limit: 1 });
    if (!person) return { persons: (await askPerson(record, id, { limit: 100 })).persons.results, person };
    return {
      persons: persons.results,
      person: {
        ...person,
        said: await saidBy(record, person.id, filter, { page, limit }),
        months: await monthsOfSaid(record, person.id),
        points: await pointsOf(record, person.id),
      },
    };
  }),
  csv: ({ person }) => ({
    columns: ["id", "speaker", "words", "first_from", "first_to", "reports", "outlets"],
    rows: (person?.said.results ?? []).map(({ id, speaker, words, first, renders, outlets }) => [
      id,
      speaker?.name ?? null,
      words,
      first?.from ?? null,
      first?.to ?? null,
      renders,
      outlets.join("; "),
    ]),
  }),
  show: ({ persons, person }, query) => {
    if (!person) {
      return {
        title: "Which of them?",
        main: html`<h1>Which of them?</h1>
<p>${counted(persons.length, "person")} in this record bear that name.</p>
<ul>${persons.map((one) => html`<li>${personLink(one)}: ${counted(one.utterances, "utterance")}</li>`)}</ul>`,
      };
    }
    const { id, name, kind, roles, said, months, points, utterances } = person;
    const { page: _page, limit: _limit, ...narrowed } = query;
    const isNarrowed = Object.values(narrowed).some(Boolean);
    const address = `/person/${id}`;
    return {
      title: name,
      main: html`<p class="kicker">${kind === "person" ? "Person" : kind === "body" ? "Body" : "Group"}</p>
<h1>${name}</h1>
<p class="facts">${counted(utterances, "utterance")}</p>
${names(person)}
${
  roles.length
    ? html`<section aria-labelledby="roles"><h2 id="roles">In which roles</h2><ul>${roles.map(
        ({ role, articles, seen }) =>
          html`<li>${role} <span class="aside">${counted(articles, "article")}, ${whenInWords(seen)}</span></li>`,
      )}</ul></section>`
    : ""
}
${months.length > 1 ? overTime(`When ${name} was first reported to say something`, "utterance", months) : ""}
${points.length ? html`<section aria-labelledby="points"><h2 id="points">Points that come back</h2>${pointList(points)}</section>` : ""}
<section aria-labelledby="said"><h2 id="said">What ${kind === "person" ? "they" : "it"} said, latest first</h2>
${filterForm(address, narrowed)}
<p class="summary">${counted(said.total ?? 0, "utterance")}${isNarrowed ? html` fit; <a href="${address}">all</a>` : ""}</p>
${utteranceList(said.results, { named: false })}
${paging(said, address, narrowed)}
${said.results.length ? exportsOf(address, narrowed, said) : ""}</section>
${correctLink(id)}`,
    };
  },
});
