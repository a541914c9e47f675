import { directoryOf } from "../../phrase/directory.ts";
import type { Reading } from "../../reading/reading.ts";
import { viewAttribution } from "./attribution.ts";
import { heading } from "./heading.ts";
import { type Look, paint } from "./look.ts";

/** A reading for a person: the article's facts, then each attribution; ends with an empty line. */
export function viewReading(reading: Reading, look: Look): string {
  const lines = heading(reading, look);
  if (!reading.attributions.length) lines.push("", paint(look, "dim", "  nobody is quoted or reported here"));
  const directory = directoryOf(reading);
  for (const attribution of reading.attributions) lines.push("", ...viewAttribution(directory, attribution, look));
  return `${lines.join("\n")}\n\n${paint(look, "dim", "─".repeat(look.width))}\n\n`;
}
