import { z } from "zod";
import { defineForm } from "../form.ts";
import { begun, JobRef } from "./begun.ts";

/** Bytes that all files together may have, and how many they may be. */
export const MOST_FILES_BYTES = 32 * 2 ** 20;
const MOST_FILES = 500;
/** What the form sends around its files. */
const AROUND = 2 ** 18;

/** One file or several, as browsers send them; a field left empty comes as a file without a name. */
const Files = z
  .preprocess(
    (given) =>
      [given].flat().filter((one) => one !== "" && !(one instanceof File && one.name === "" && one.size === 0)),
    z.array(z.file()).min(1, "choose a file first").max(MOST_FILES),
  )
  .describe("plain text, HTML or JSON Lines, each also gzipped");

/** Reads files that were chosen, or dropped. */
export const addFiles = defineForm({
  path: "/add/files",
  about: "Begins to read files into the record",
  fields: z.object({ files: Files }),
  answer: JobRef,
  limit: MOST_FILES_BYTES + AROUND,
  act: async ({ jobs }, { files }) => {
    const read = files.map(async (file) => ({
      name: file.name || "file without a name",
      bytes: new Uint8Array(await file.arrayBuffer()),
    }));
    return begun(jobs.begin({ kind: "files", files: await Promise.all(read) }));
  },
});
