import type { IncomingMessage } from "node:http";
import { STATUS_CODES } from "node:http";
import { IntakeProblem } from "../problem.ts";
import { bodyOf } from "./body.ts";
import { checkUrl } from "./check.ts";
import { type ContentType, contentTypeOf } from "./content-type.ts";
import { networkProblem } from "./network-problem.ts";
import { PUBLIC, type Reach } from "./reach.ts";
import { refusal } from "./refusal.ts";
import { request } from "./request.ts";

/** What an address of the web gave. */
export interface Fetched {
  /** Where it was in the end, without what leads to a place within it. */
  readonly url: string;
  readonly type: ContentType;
  readonly body: Buffer;
}

export interface FetchOptions {
  /** Ends the fetching early. */
  signal?: AbortSignal;
  /** The public web, where nothing is said; tests reach elsewhere. */
  reach?: Reach;
  /** The most bytes that are fetched; 10 MB where nothing is said. */
  most?: number;
  /** Milliseconds for all of it, redirects included; half a minute where nothing is said. */
  patience?: number;
  /** Milliseconds in which something has to come; ten seconds where nothing is said. */
  idle?: number;
}

const MOST = 10 * 2 ** 20;
const PATIENCE = 30_000;
const IDLE = 10_000;
const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a page for somebody who named its address. Wherever they got it from, it reaches nothing but the public web:
 * every address that a host's name has is checked, the connection goes to one of those checked, and each redirect is
 * checked anew. Bounded in redirects, size (also unpacked) and time.
 *
 * @throws IntakeProblem `refused` or `unreachable`: a sentence for whoever named it
 */
export async function fetchPage(
  given: string,
  { signal: stop, reach = PUBLIC, most = MOST, patience = PATIENCE, idle = IDLE }: FetchOptions = {},
): Promise<Fetched> {
  const late = AbortSignal.timeout(patience);
  const signal = stop ? AbortSignal.any([late, stop]) : late;
  try {
    let url = checkUrl(given, reach);
    for (let redirects = 0; ; redirects++) {
      const answer = await request(url, { reach, named: given, signal, idle });
      const next = REDIRECTS.has(answer.statusCode!) ? answer.headers.location : undefined;
      if (next === undefined) return await taken(answer, url, given, most);
      answer.destroy();
      if (redirects === MOST_REDIRECTS) throw refusal(given, `leads on more than ${MOST_REDIRECTS} times.`);
      if (!URL.canParse(next, url.href)) throw refusal(given, "leads on to what is no address of the web.");
      url = checkUrl(new URL(next, url).href, reach, given);
    }
  } catch (error) {
    if (error instanceof IntakeProblem) throw error;
    if (stop?.aborted) throw refusal(given, "was not fetched: it was stopped.");
    if (late.aborted) throw new IntakeProblem("unreachable", given, `didn't come within ${patience / 1000} seconds.`);
    throw networkProblem(error, given) ?? error;
  }
}

async function taken(answer: IncomingMessage, { href }: URL, given: string, most: number): Promise<Fetched> {
  const { statusCode: status = 0, headers } = answer;
  try {
    if (status !== 200) {
      const says = [status, STATUS_CODES[status]].filter(Boolean).join(" ");
      throw new IntakeProblem("unreachable", given, `the server answers “${says}” and gives no page.`);
    }
    const type = contentTypeOf(headers["content-type"]);
    if (!type.readable) {
      throw refusal(given, `is ${type.type}; only web pages, plain text and JSON Lines are read.`);
    }
    return { url: href.replace(/#.*$/s, ""), type, body: await bodyOf(answer, most, given) };
  } finally {
    answer.destroy();
  }
}
