import { MEASURED } from "./measured.ts";

/** What the engines were measured to get right and how fast they are, by kind of attribution: a tool that reads for others says how well. */
export function accuracyInWords(): string {
  return Object.entries(MEASURED)
    .flatMap(([engine, { corpus, pace, rows }]) => [
      `Measured accuracy of --engine ${engine} (about ${pace} articles a second on one core), in percent, on`,
      `${corpus}:`,
      "  attributions      right when shown   found of all",
      ...rows.map(([kind, precision, recall]) => `  ${kind.padEnd(18)}${precision.padStart(15)}${recall.padStart(15)}`),
    ])
    .join("\n");
}
