import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision, Keyed, Link } from "../linker.ts";
import type { PersonName } from "../person-name.ts";
import { personLinker } from "./linker.ts";
import { compareForms, nodeForm } from "./node-form.ts";

type Given = Partial<PersonName> & { name: string };

/** Nodes under their names. */
function nodes(...given: (string | Given)[]): Keyed<PersonName>[] {
  return given.map((one) => {
    const node = {
      kind: "person" as const,
      articles: 1,
      roles: [],
      ...(typeof one === "string" ? { name: one } : one),
    };
    return { id: node.name, node };
  });
}

/** The links that a record would have found: between nodes that share a key. */
function linksOf(all: readonly Keyed<PersonName>[]): Link[] {
  const keys = all.map(({ node }) => personLinker.keys(node));
  return all.flatMap((x, i) =>
    all.slice(i + 1).flatMap((y, j): Link[] => {
      if (!keys[i]!.some((key) => keys[i + 1 + j]!.includes(key))) return [];
      const judged = personLinker.compare(x.node, y.node);
      const [a, b] = x.id < y.id ? [x.id, y.id] : [y.id, x.id];
      return judged ? [{ a, b, ...judged }] : [];
    }),
  );
}

/** The groups of more than one, each as its names in order. */
function groupsOf(all: readonly Keyed<PersonName>[], decisions: Decision[] = []): string[][] {
  const groups = personLinker.group(all, linksOf(all), decisions);
  return groups
    .filter(({ length }) => length > 1)
    .map((group) => [...group].sort())
    .sort();
}

const isFull = (name: string) => /\p{L}{2,} \p{L}{2,}/u.test(name.replace(/ [JS]r\./, ""));
const role = (text: string, from = 0, to = 0) => ({ role: text, seen: [from, to] as const });

describe("personLinker", () => {
  it("joins spellings, scripts, initials and short forms of one name", () => {
    expect(
      groupsOf(nodes("Antony Vossel", "Anthony Vossel", "A. Vossel", "Tony Vossel", "Ентоні Воссель", "Vossel")),
    ).toEqual([["A. Vossel", "Anthony Vossel", "Antony Vossel", "Tony Vossel", "Vossel", "Ентоні Воссель"].sort()]);
  });

  it("keeps two who share a surname two, and a surname that may be either's alone", () => {
    expect(groupsOf(nodes("Boris Harwick", "Ron Harwick", "Harwick", "B. Harwick"))).toEqual([
      ["B. Harwick", "Boris Harwick"],
    ]);
  });

  it("gives a surname to the one who is met far more often", () => {
    const all = nodes({ name: "Boris Harwick", articles: 90 }, "Ron Harwick", { name: "Harwick", articles: 40 });
    expect(groupsOf(all)).toEqual([["Boris Harwick", "Harwick"]]);
  });

  it("gives a surname to the one whose office it has", () => {
    const all = nodes(
      { name: "Mira Vossel", articles: 3, roles: [role("Ostranian Water Minister")] },
      { name: "Henrik Vossel", articles: 3, roles: [role("goalkeeper")] },
      { name: "Vossel", articles: 2, roles: [role("Water Minister of Ostrany")] },
    );
    expect(groupsOf(all)).toEqual([["Mira Vossel", "Vossel"]]);
  });

  it("doesn't give a surname to somebody of another gender, or hardly known", () => {
    expect(groupsOf(nodes("Anna Harwick", { name: "Harwick", roles: [role("spokesman")] }))).toEqual([]);
    expect(groupsOf(nodes("Anna Harwick", { name: "Harwick", articles: 100 }))).toEqual([]);
  });

  it("never chains two full names together by a third", () => {
    expect(groupsOf(nodes("Jan R. Roe", "Jan Q. Roe", "Jan Roe"))).toEqual([]);
    expect(groupsOf(nodes("Jan Roe Jr.", "Jan Roe Sr.", "Jan Roe"))).toEqual([]);
    const known = nodes({ name: "Jan R. Roe", articles: 50 }, "Jan Q. Roe", { name: "Jan Roe", articles: 20 });
    expect(groupsOf(known)).toEqual([["Jan R. Roe", "Jan Roe"]]);
  });

  it("joins a body with its initials, not with its like in another country", () => {
    const bodies = [
      "Heron River Board",
      "HRB",
      "Polish Foreign Ministry",
      "Ukrainian Foreign Ministry",
      "Foreign Ministry",
    ];
    expect(groupsOf(nodes(...bodies.map((name) => ({ name, kind: "body" as const }))))).toEqual([
      ["HRB", "Heron River Board"],
    ]);
  });

  it("doesn't join what is alike only by two slips, or by a name cut short", () => {
    expect(groupsOf(nodes("Michael Brown", "Mike Braun"))).toEqual([]);
    expect(groupsOf(nodes("Mira Vossel", "Mira Vossel Bridge"))).toEqual([]);
    expect(groupsOf(nodes("David Parker", "David Barker"))).toEqual([]);
  });

  it("looks a name up in few places, and finds its other forms there", () => {
    const keys = (name: string) => personLinker.keys(nodes(name)[0]!.node);
    const meet = (a: string, b: string) => keys(a).some((key) => keys(b).includes(key));
    expect(keys("Mira Vossel").length).toBeLessThan(8);
    for (const other of ["M. Vossel", "Vossel", "Mira Wossel", "Vossel Mira", "Mira Ann Vossel", "Міра Воссель"])
      expect(meet("Mira Vossel", other), other).toBe(true);
    expect(meet("William Harwick", "Bill Harwick")).toBe(true);
    expect(meet("Enrique Vela Brand", "Enrique Vela")).toBe(true);
    for (const other of ["Henrik Vossel", "Mira Dorvath"]) expect(meet("Mira Vossel", other), other).toBe(false);
  });

  it("does as people decided, and lets it decide of others", () => {
    const all = nodes("Mira Vossel", "Mira Dorvath", "M. Dorvath", "Mira Ann Vossel");
    const decided = [
      { a: "Mira Vossel", b: "Mira Dorvath", same: true },
      { a: "Mira Vossel", b: "Mira Ann Vossel", same: false },
    ];
    expect(groupsOf(all, decided)).toEqual([["M. Dorvath", "Mira Dorvath", "Mira Vossel"]]);
  });

  describe("whatever the record holds", () => {
    const FIRST = ["Mira", "Henrik", "Jan", "Jean", "Anthony", "Tony", "A.", "M.", "J. R.", "Анна", ""];
    const LAST = ["Vossel", "Wossel", "Harwick", "Roe", "Roe Jr.", "Roe Sr.", "Dorvath", "Воссель", "Heron Board"];
    const record = fc
      .uniqueArray(
        fc.record({
          first: fc.constantFrom(...FIRST),
          last: fc.constantFrom(...LAST),
          articles: fc.integer({ min: 1, max: 200 }),
          roles: fc.array(
            fc.constantFrom(role("minister", 5, 9), role("Mr."), role("goalkeeper", 7, 8), role("water minister")),
            {
              maxLength: 2,
            },
          ),
        }),
        { minLength: 1, maxLength: 14, selector: ({ first, last }) => `${first} ${last}` },
      )
      .map((all) => nodes(...all.map(({ first, last, ...rest }) => ({ name: `${first} ${last}`.trim(), ...rest }))));
    const withDecisions = record.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.array(
          fc
            .record({ a: fc.nat(all.length - 1), b: fc.nat(all.length - 1), same: fc.boolean() })
            .map(({ a, b, same }): Decision => ({ a: all[a]!.id, b: all[b]!.id, same })),
          { maxLength: 4 },
        ),
      ),
    );

    it("every node is in exactly one group, and the order of what is handed doesn't matter", () => {
      fc.assert(
        fc.property(withDecisions, fc.infiniteStream(fc.nat()), ([all, decisions], numbers) => {
          const shuffled = <T>(list: readonly T[]): T[] => {
            const keyed = list.map((one) => ({ one, at: numbers.next().value as number }));
            return keyed.sort((x, y) => x.at - y.at).map(({ one }) => one);
          };
          const links = linksOf(all);
          const groups = personLinker.group(all, links, decisions);
          expect(groups.flat().sort()).toEqual(all.map(({ id }) => id).sort());
          expect(personLinker.group(shuffled(all), shuffled(links), shuffled(decisions))).toEqual(groups);
        }),
      );
    });

    it("what people decided holds, if they don't contradict each other", () => {
      fc.assert(
        fc.property(withDecisions, ([all, decisions]) => {
          const groups = personLinker.group(all, linksOf(all), decisions);
          const groupOf = (id: string) => groups.findIndex((group) => group.includes(id));
          const parted = decisions.filter(({ a, b, same }) => !same && a !== b);
          for (const { a, b } of parted) expect(groupOf(a)).not.toBe(groupOf(b));
          if (parted.length) return;
          for (const { a, b } of decisions) expect(groupOf(a)).toBe(groupOf(b));
        }),
      );
    });

    it("no group holds two full names that can't be one", () => {
      fc.assert(
        fc.property(record, (all) => {
          const byId = new Map(all.map(({ id, node }) => [id, node]));
          for (const group of personLinker.group(all, linksOf(all), []).map((ids) => ids.filter(isFull)))
            for (const a of group)
              for (const b of group)
                if (a !== b)
                  expect(compareForms(nodeForm(byId.get(a)!), nodeForm(byId.get(b)!)), `${a} | ${b}`).not.toBeNull();
        }),
      );
    });
  });
});
