import { expect, it } from "vitest";
import { csvOf } from "./csv.ts";

it("quotes what has commas, quotation marks or line ends", () => {
  expect(
    csvOf({
      columns: ["who", "words"],
      rows: [
        ["Vossel", 'a "flood", he\nsaid'],
        [null, 3],
      ],
    }),
  ).toBe('who,words\r\nVossel,"a ""flood"", he\nsaid"\r\n,3\r\n');
});

it("lets no spreadsheet run what an article says", () => {
  expect(csvOf({ columns: ["words"], rows: [["=cmd()"], ["-1"], ["@x"], ["a=b"]] })).toBe(
    "words\r\n'=cmd()\r\n'-1\r\n'@x\r\na=b\r\n",
  );
});
