import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change } from "./change.ts";
import { render } from "./render.case.ts";
import type { Render } from "./render.ts";
import { compareWording } from "./wording.ts";

const full = render(
  "full",
  "direct",
  '"Whoever shuts a gate in July decides whose fields have bread in October,"',
  '"Water must never be used as a weapon, not against an enemy and not against a neighbour."',
);

/** What a render does to the fullest, in a few words. */
function changes(other: Render, kind?: Change["kind"]): string[] {
  const { changes } = compareWording([full, other]).others[0]!;
  return changes
    .filter((change) => (kind ? change.kind === kind : change.kind !== "same"))
    .map((change) => {
      const what = `${change.kind}: ${[change.fullest?.text, change.render?.text].filter(Boolean).join(" > ")}`;
      return [what, change.shown && `(${change.shown})`, change.misquoted && "!"].filter(Boolean).join(" ");
    });
}

describe("compareWording", () => {
  it("takes capitals and marks for no difference", () => {
    expect(
      changes(
        render(
          "r",
          "direct",
          "“Whoever shuts a gate in July decides whose fields have bread in October. WATER must never be used as a weapon – not against an enemy, and not against a neighbour”",
        ),
      ),
    ).toEqual([]);
  });

  it("tells spelling from substance", () => {
    expect(changes(render("r", "direct", "“not against an enemy and not against a neighbor”"), "spelling")).toEqual([
      "spelling: neighbour > neighbor",
    ]);
  });

  it("tells an excerpt from words left out without a sign", () => {
    expect(changes(render("r", "direct", "“Water must never be a weapon”"))).toEqual([
      expect.stringMatching(/^dropped: Whoever .* October \(edge\)$/),
      "dropped: used as !",
      expect.stringMatching(/^dropped: not against .* neighbour \(edge\)$/),
    ]);
    expect(changes(render("r", "direct", "“Water must never be … a weapon”"))).toContain("dropped: used as (ellipsis)");
    expect(changes(render("r", "direct", "“Water must never be”", "“a weapon”"))).toContain(
      "dropped: used as (closed)",
    );
  });

  it("flags other words inside quotation marks, and only there", () => {
    const quoted = render("r", "direct", "“Whoever closes a gate in July decides”");
    expect(changes(quoted, "changed")).toEqual(["changed: shuts > closes !"]);
    const reported = render("r", "indirect", "whoever closes a gate in July decides");
    expect(changes(reported, "changed")).toEqual(["changed: shuts > closes"]);
    const owned = render("r", "direct", "“Whoever [closes] a gate in July decides”");
    expect(changes(owned, "changed")).toEqual(["changed: shuts > closes (brackets)"]);
    expect(compareWording([full, quoted, reported]).others.map(({ misquoted }) => misquoted)).toEqual([true, false]);
  });

  it("says what was added, and how much was kept", () => {
    const other = render("r", "direct", "“Water must never, ever be used as a weapon”");
    expect(changes(other, "added")).toEqual(["added: ever !"]);
    expect(compareWording([full, other]).others[0]!.kept).toBeCloseTo(8 / 30);
  });

  it("holds all against the render with the most quoted words, in whatever order they come", () => {
    const others = [
      render("a", "indirect", `that ${"the lake was full ".repeat(9)}`),
      render("b", "direct", "“Water”"),
    ];
    for (const renders of [
      [full, ...others],
      [...others, full],
    ])
      expect(compareWording(renders)).toMatchObject({ fullest: "full", others: [{ id: "a" }, { id: "b" }] });
  });

  it("accounts for every word of both, where it stands", () => {
    const piece = fc
      .array(fc.constantFrom("Water", "must", "never", "“", "”", "…", "be", "a", "weapon,", "18%", "(…)"), {
        minLength: 1,
        maxLength: 12,
      })
      .map((words) => words.join(" "));
    const any = (id: string) =>
      fc
        .tuple(
          fc.constantFrom("direct" as const, "mixed" as const, "indirect" as const),
          fc.array(piece, { minLength: 1, maxLength: 3 }),
        )
        .map(([kind, content]) => render(id, kind, ...content));
    fc.assert(
      fc.property(any("a"), any("b"), (a, b) => {
        const { fullest, others } = compareWording([a, b]);
        const [base, other] = fullest === "a" ? [a, b] : [b, a];
        for (const [side, of] of [
          ["fullest", base],
          ["render", other],
        ] as const) {
          const stretches = others[0]!.changes.flatMap((change) => change[side] ?? []);
          const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+|%/gu) ?? [];
          expect(stretches.flatMap(({ text }) => wordsIn(text))).toEqual(of.content.flatMap(wordsIn));
          for (const { text, spans } of stretches) {
            const written = spans.map(([start, end]) => {
              const p = of.spans.findIndex((span) => span[0] <= start && end <= span[1]);
              return of.content[p]!.slice(start - of.spans[p]![0], end - of.spans[p]![0]);
            });
            expect(written.join(" … ")).toBe(text);
          }
        }
      }),
    );
  });

  it("needs a render", () => {
    expect(() => compareWording([])).toThrow("without renders");
  });
});
