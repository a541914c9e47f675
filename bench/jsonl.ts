import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The objects of a JSON Lines file, `.gz` or not. */
export function readJsonl<T>(path: string): T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
}
