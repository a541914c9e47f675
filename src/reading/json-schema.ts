import { z } from "zod";
import { Reading } from "./reading.ts";

/** The published shape of a reading, for those who check or generate code from it in other languages: JSON Schema 2020-12. */
export function readingJsonSchema(): object {
  return {
    $id: "https://hearsay.example/schema/reading.v1.json",
    title: "Reading",
    description:
      "What one article says about who said what, and through whose hands; one line of `hearsay read --json`.",
    ...z.toJSONSchema(Reading, { target: "draft-2020-12" }),
  };
}
