import { alike } from "../../ask/alike.ts";
import { correctable } from "../../ask/correctable.ts";
import { correctionsOf } from "../../ask/corrections.ts";
import { AskProblem } from "../../ask/problem.ts";
import { quoted } from "../../phrase/quoted.ts";
import { groupHolding } from "../../store/corrections/nodes.ts";
import { type CorrectionProblem, Outdated } from "../../store/corrections/wish.ts";
import type { OpenRecord } from "../../store/open.ts";
import type { NodeKind } from "../../store/schema.ts";
import { Conflict } from "../conflict.ts";
import { type Html, html } from "../html.ts";
import type { Given } from "./signed.ts";
import { type Correcting, decidedAbout, formsOf, headOf } from "./view.ts";

/** What somebody sent: what it was about, and all that they had filled in. */
export interface Sent extends Given {
  readonly id: string;
  readonly who: string;
  readonly note: string;
}

/**
 * What is shown in place of a correction that can't be made: why, what others decided meanwhile, and the thing as it is now,
 * with what was filled in and marked, so that nothing is lost.
 */
export async function conflictOf(
  record: OpenRecord,
  sent: Sent,
  problem: CorrectionProblem,
  marked: readonly string[] = [],
): Promise<Conflict> {
  const now = await presentState(record, sent);
  const happened = happenedInWords(problem);
  if (!now) {
    const gone = "It is not in the record any more.";
    const corrections = isKind(sent.kind) && sent.node ? await correctionsOf(record, [sent.kind], [sent.node]) : [];
    return new Conflict(`${happened} ${gone}`, {
      title: "Nothing was changed",
      main: html`<h1>Nothing was changed</h1><p class="lead">${happened} ${gone}</p>
${sent.note ? html`<p>You had written: ${quoted(sent.note)}</p>` : ""}
${decidedAbout(corrections)}
<p><a href="/corrections">All corrections</a></p>`,
    });
  }
  const visitor = { who: sent.who };
  return new Conflict(happened, {
    title: "Nothing was changed",
    main: html`${warning(happened)}
${headOf(now)}
${decidedAbout(now.thing.corrections)}
${formsOf(now, "", visitor, sent, marked)}`,
  });
}

export function happenedInWords(problem: CorrectionProblem): string {
  return problem instanceof Outdated
    ? "It has changed since you opened the page: somebody corrected it, or articles were added or read again."
    : problem.message;
}

/** What stands above the thing as it is now. */
export function warning(happened: string): Html {
  return html`<div class="warning" role="alert"><p class="lead"><b>Nothing was changed.</b> ${happened}</p>
<p>Below it is as it is now, with what you had filled in. Look at it again, and send it again if it still holds.</p></div>`;
}

/** The thing by its id, or by what it held where others made another of it. */
async function presentState(record: OpenRecord, { id, kind, node }: Sent): Promise<Correcting | null> {
  for (const each of [id, isKind(kind) && node ? groupHolding(record.db, kind, node) : undefined]) {
    if (each === undefined) continue;
    try {
      const thing = await correctable(record, each);
      return { thing, alike: thing.kind === "statement" ? [] : await alike(record, thing, "") };
    } catch (error) {
      if (!(error instanceof AskProblem)) throw error;
    }
  }
  return null;
}

function isKind(kind: string | undefined): kind is NodeKind {
  return kind === "person" || kind === "utterance" || kind === "point";
}
