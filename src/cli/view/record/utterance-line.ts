import type { UtteranceLine } from "../../../ask/utterances.ts";
import { plain } from "../plain.ts";

/** @example "u7k3m2q9d0  Henrik Vossel  01-wire.txt (full), 02-courier.txt (excerpt)" */
export function viewUtteranceLine({ id, speaker, renders }: UtteranceLine): string {
  const where = renders.map(({ article, form }) => `${article} (${form})`).join(", ");
  return `${id}  ${plain(speaker?.name ?? "nobody named")}  ${plain(where)}\n`;
}
