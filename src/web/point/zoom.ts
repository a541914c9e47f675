import type { PointReport } from "../../ask/point-reports.ts";
import { type Html, html } from "../html.ts";
import {
  daysOf,
  PERIOD_KINDS,
  type Period,
  type PeriodKind,
  periodAt,
  periodInWords,
  periodNamed,
  widerThan,
} from "./period.ts";

/** What can be looked at from a period, or from all of a point's reports; periods by their names. */
export interface Zoom {
  /** Into what the time shown is divided: the divisions that have reports, in order. */
  readonly closer: readonly { readonly name: string; readonly reports: number }[];
  /** Of the same kind as the one shown, the nearest that have reports. */
  readonly before: string | null;
  readonly after: string | null;
}

export function zoomOf(reports: readonly PointReport[], shown: Period | null): Zoom {
  const windows = reports.flatMap(({ published }) => {
    const days = daysOf(published);
    return days ? [days] : [];
  });
  if (!shown) return { closer: named(filled(windows, widestKind(windows.flat()))), before: null, after: null };
  const beside = filled(windows, shown.kind);
  const closer = shown.kind === "day" ? [] : filled(windows, closerKind(shown.kind));
  return {
    closer: named(closer.filter(({ from, end }) => end > shown.from && from < shown.end)),
    before: beside.findLast(({ end }) => end <= shown.from)?.name ?? null,
    after: beside.find(({ from }) => from >= shown.end)?.name ?? null,
  };
}

function named(periods: readonly Filled[]): Zoom["closer"] {
  return periods.map(({ name, reports }) => ({ name, reports }));
}

interface Filled extends Period {
  reports: number;
}

function closerKind(kind: PeriodKind): PeriodKind {
  return PERIOD_KINDS[PERIOD_KINDS.indexOf(kind) + 1] ?? "day";
}

/** The widest kind of which there are two or more. */
function widestKind(days: readonly Date[]): PeriodKind {
  return PERIOD_KINDS.find((kind) => new Set(days.map((day) => periodAt(kind, day).name)).size > 1) ?? "day";
}

/** The periods of a kind that hold the first or the last possible day of a report. */
function filled(windows: readonly (readonly [Date, Date])[], kind: PeriodKind): Filled[] {
  const found = new Map<string, Filled>();
  for (const [first, last] of windows) {
    const [one, other] = [periodAt(kind, first), periodAt(kind, last)];
    for (const period of one.name === other.name ? [one] : [one, other]) {
      const known = found.get(period.name) ?? { ...period, reports: 0 };
      known.reports++;
      found.set(period.name, known);
    }
  }
  return [...found.values()].sort((a, b) => +a.from - +b.from);
}

/** Where a point's timeline is in a period, or in all. */
export function zoomAddress(point: string, period: string | null): string {
  return `/point/${point}${period === null ? "" : `?during=${period}`}#timeline`;
}

/** So many divisions are named; of more, the axis alone leads on. */
const NAMED = 16;

/** Ways to what lies closer, before, after and around, in words. */
export function zoomLinks(point: string, shown: Period | null, { closer, before, after }: Zoom): Html {
  if (!shown && closer.length < 2) return null;
  const link = (name: string | null, key: string, words: Html) =>
    html`<a href="${zoomAddress(point, name)}"${key ? html` data-key="${key}"` : ""}>${words}</a>`;
  const inWords = (name: string) => periodInWords(periodNamed(name)!);
  const most = Math.max(...closer.map(({ reports }) => reports));
  const best = closer.find(({ reports }) => reports === most)?.name;
  const wider: string[] = [];
  for (let at = shown && widerThan(shown); at; at = widerThan(at)) wider.unshift(at.name);
  return html`<nav class="zoom" aria-label="Time shown">
${
  shown
    ? html`<p>${link(null, wider.length ? "" : "-", "All of it")} › ${wider.map((name, i) => html`${link(name, i === wider.length - 1 ? "-" : "", inWords(name))} › `)}<span><b>${periodInWords(shown)}</b></span>${before ? html` <span>${link(before, "ArrowLeft", `← ${inWords(before)}`)}</span>` : ""}${after ? html` <span>${link(after, "ArrowRight", `${inWords(after)} →`)}</span>` : ""}</p>`
    : ""
}
${closer.length && closer.length <= NAMED ? html`<p>Closer: ${closer.map(({ name, reports }) => html`<span>${link(name, name === best ? "+" : "", inWords(name))} (${reports})</span> `)}</p>` : ""}
<p class="keys" hidden>With the picture in focus: <kbd>+</kbd> closer, <kbd>−</kbd> wider, <kbd>←</kbd> <kbd>→</kbd> before and after.</p>
</nav>`;
}
