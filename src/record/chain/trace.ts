import type { Occasion } from "../../reading/reading.ts";
import type { Span } from "../../text/span.ts";
import { handKey, isHand } from "./hand.ts";
import type { Report } from "./report.ts";
import { canPrecede, type Resolver, resolverOf } from "./resolve.ts";

/** Through whose hands an utterance came to one article: from the speaker to the outlet. */
export interface Trace {
  /** The id of the report that it ends at. */
  readonly report: string;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly kind: "speaker" | "occasion" | "hand" | "outlet";
  /** The speaker, the kind of occasion, the medium or document, the outlet; null for an outlet that nothing names. */
  readonly name: string | null;
  /** How the next hand credits it: citing, interview, wire… Null for speaker, occasion and outlet. */
  readonly form: string | null;
  /** What is known of the occasion; null for the other kinds. */
  readonly occasion: Occasion | null;
  /** The words that prove it; null where metadata do, or nothing. */
  readonly proof: Proof | null;
  /** The article of this hand in the record, where there is one. */
  readonly found: Found | null;
}

/** Words of an article. */
export interface Proof {
  readonly article: string;
  readonly spans: readonly Span[];
  readonly words: string;
}

export interface Found {
  readonly article: string;
  /** words: it carries the same utterance; speaker: it is the outlet's, on the same speaker, and has other words of theirs. */
  readonly by: "words" | "speaker";
}

/** An article of a record that has the same speaker in it, but not these words. */
export type Nearby = Pick<Report, "article" | "outlet" | "published">;

/**
 * The chain of hands to each report of an utterance. A hand whose own report is among them is followed to what that
 * article says about its hands; each hand is named once.
 *
 * @param nearby other articles that report the same speaker: where the credited outlet's report of these words isn't in
 *   the record, the nearest of its articles is named, as such
 */
export function traceReports(reports: readonly Report[], nearby: readonly Nearby[] = []): Trace[] {
  const behind = resolverOf(reports);
  return reports.map((report) => {
    const hands = handsOf(report, behind, nearby, new Set([report.article]));
    const own = report.outlet ? handKey(report.outlet.name) : null;
    const before = hands.filter(({ name }) => name === null || handKey(name) !== own);
    return { report: report.id, steps: [...openingOf(report), ...before, outletOf(report)] };
  });
}

function handsOf(report: Report, behind: Resolver, nearby: readonly Nearby[], seen: Set<string>): Step[] {
  const steps: Step[] = [];
  for (const hop of report.hops) {
    const source = behind(hop, report);
    if (source && !seen.has(source.article)) {
      seen.add(source.article);
      for (const step of handsOf(source, behind, nearby, seen)) pushOnce(steps, step);
    }
    const found: Found | null = source ? { article: source.article, by: "words" } : nearest(hop.from, report, nearby);
    const hand = step("hand", hop.from, proof(report, [hop.evidence]));
    pushOnce(steps, { ...hand, form: hop.form, found: isHand(hop) ? found : null });
  }
  return steps;
}

function pushOnce(steps: Step[], step: Step): void {
  const at = steps.findIndex(({ name }) => handKey(name ?? "") === handKey(step.name ?? ""));
  if (at < 0) steps.push(step);
  else if (step.found && !steps[at]!.found) steps[at] = step;
}

function openingOf(report: Report): Step[] {
  const { speaker, occasion } = report;
  const steps: Step[] = [];
  if (speaker) steps.push(step("speaker", speaker, proof(report, report.attribution)));
  if (occasion) steps.push({ ...step("occasion", occasion.kind, proof(report, [occasion.evidence])), occasion });
  return steps;
}

function step(kind: Step["kind"], name: string | null, proof: Proof | null): Step {
  return { kind, name, form: null, occasion: null, proof, found: null };
}

function outletOf(report: Report): Step {
  const evidence = report.outlet?.evidence;
  const words = Array.isArray(evidence) ? proof(report, [evidence]) : null;
  return { ...step("outlet", report.outlet?.name ?? null, words), found: { article: report.article, by: "words" } };
}

function proof({ article, text }: Report, spans: readonly Span[]): Proof | null {
  if (!spans.length) return null;
  return { article, spans, words: spans.map((span) => text.slice(...span)).join(" … ") };
}

/** The credited outlet's article that is nearest in time, of those that can have appeared before. */
function nearest(from: string, by: Report, nearby: readonly Nearby[]): Found | null {
  const day = by.published?.[0] ?? by.published?.[1] ?? 0;
  const away = ({ published }: Nearby) =>
    Math.abs((published?.[1] ?? published?.[0] ?? Number.POSITIVE_INFINITY) - day);
  const [article] = nearby
    .filter(
      ({ outlet, published }) =>
        outlet !== null && handKey(outlet.name) === handKey(from) && canPrecede(published, by.published),
    )
    .sort((a, b) => away(a) - away(b) || (a.article < b.article ? -1 : 1));
  return article ? { article: article.article, by: "speaker" } : null;
}
