import type { Hono } from "hono";
import { parseHTML } from "linkedom";
import type { Reading } from "../reading/reading.ts";
import { recordPath, TEST_LINKERS } from "../store/for-tests.ts";
import { createJobs, type ReadGiven } from "./add/jobs.ts";
import type { Form } from "./form.ts";
import { keepOpen } from "./keep-open.ts";
import { openWriter } from "./open-writer.ts";
import { type Alike, recordOf } from "./record.case.ts";
import { createSite } from "./site.ts";
import { readStaticFiles } from "./static-files.ts";

interface Options {
  readonly token?: string | null;
  readonly forms?: readonly Form[];
  /** Reads what is given to be added. */
  readonly read?: ReadGiven;
}

const fail = (error: unknown) => {
  throw error;
};

/** A site over a record of these readings. */
export async function siteOf(
  readings: readonly Reading[],
  { token = null, forms, read, ...alike }: Alike & Options = {},
): Promise<TestSite> {
  const path = recordPath();
  (await recordOf(path, readings, alike)).close();
  return siteOver(path, { token, ...(forms && { forms }), ...(read && { read }) });
}

/** A site over a record; mistakes in it fail the test. */
export function siteOver(path: string, { token = null, forms, read = async () => {} }: Options = {}): TestSite {
  const record = keepOpen(path);
  const site = createSite({
    record,
    write: openWriter(path, async () => TEST_LINKERS, 200),
    jobs: createJobs({ read, onBug: fail }),
    ...(forms && { forms }),
    files: readStaticFiles(new URL("../../site/", import.meta.url)),
    token,
    accuracy: { fast: { corpus: "a test", rows: [["all", "76.7", "66.1"]] } },
    stated: [
      {
        how: "On a test.",
        command: "npm run bench -- attributions",
        figures: [{ what: "attributions, F1", accurate: null, fast: "71.4" }],
      },
    ],
    version: "1.2.3",
    onBug: fail,
  });
  const get = async (address: string, headers: Record<string, string> = {}) =>
    site.request(address, { headers: { host: "localhost:8010", ...headers } });
  const post: TestSite["post"] = async (address, fields, headers = {}) =>
    site.request(address, {
      method: "POST",
      body: typeof fields === "string" || fields instanceof FormData ? fields : new URLSearchParams(fields),
      headers: { host: "localhost:8010", origin: "http://localhost:8010", ...headers },
    });
  return {
    path,
    site,
    get,
    post,
    page: async (address) => parseHTML(await (await get(address)).text()).document,
  };
}

export interface TestSite {
  /** The record's file. */
  readonly path: string;
  readonly site: Hono;
  get(address: string, headers?: Record<string, string>): Promise<Response>;
  /** Sends a form as a page of the site does, unless the headers say otherwise. */
  post(
    address: string,
    fields: Record<string, string> | FormData | string,
    headers?: Record<string, string>,
  ): Promise<Response>;
  page(address: string): Promise<ReturnType<typeof parseHTML>["document"]>;
}
