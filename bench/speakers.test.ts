import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { speakers } from "./speakers.ts";

const text =
  "Mayor Ottilie Brandt said the lock would open. She added that nobody would pay. A clerk said the coffee was cold. Critics said little.";
const at = (words: string) => [[text.indexOf(words), text.indexOf(words) + words.length]];
const statement = (source: string, content: string, speaker: string | null) => ({
  source: at(source),
  cue: [],
  content: at(content),
  speaker,
  utterance: content,
});

describe("speakers", () => {
  it("counts the right, the wrong, the pronouns, and those left open", async () => {
    const folder = mkdtempSync(join(tmpdir(), "speakers-"));
    const data = join(folder, "marked.jsonl");
    const statements = [
      statement("Mayor Ottilie Brandt", "the lock would open", "Ottilie Brandt"),
      statement("She", "nobody would pay", "Ottilie Brandt"),
      statement("A clerk", "the coffee was cold", null),
      statement("Critics", "little", "Jan Poe"),
    ];
    writeFileSync(data, JSON.stringify({ id: "a", event: 1, text, statements }));
    const lines: string[] = [];
    const figures = await speakers.run({ data, engine: "fast", print: (line) => lines.push(line) });
    rmSync(folder, { recursive: true });
    expect(figures).toEqual({
      right: (100 * 2) / 3,
      wrong: 100 / 3,
      open: 0,
      "pronouns right": 100,
      "nameless open": 100,
    });
    expect(lines.at(-1)).toBe("3 statements with a named speaker, 1 by a pronoun; 1 without");
  });
});
