import { once } from "node:events";
import { type IncomingMessage, request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import { checkedLookup } from "./lookup.ts";
import type { Reach } from "./reach.ts";

const HEADERS = {
  "user-agent": "hearsay (reads single articles for its user)",
  accept: "text/html, application/xhtml+xml, text/plain;q=0.9, application/x-ndjson;q=0.9, */*;q=0.1",
  "accept-encoding": "gzip, deflate, br",
  "accept-language": "*",
};

export interface RequestOptions {
  readonly reach: Reach;
  /** What problems are told of. */
  readonly named: string;
  readonly signal: AbortSignal;
  /** Milliseconds in which something has to come. */
  readonly idle: number;
}

/** The head of a server's answer to one request, its body still to come: no cookies, no credentials, a connection of its own. */
export async function request(url: URL, { reach, named, signal, idle }: RequestOptions): Promise<IncomingMessage> {
  const send = url.protocol === "https:" ? overHttps : overHttp;
  const sent = send(url, {
    agent: false,
    headers: HEADERS,
    lookup: checkedLookup(reach, named),
    signal,
    timeout: idle,
  });
  let answer: IncomingMessage | undefined;
  // What breaks off before the answer is thrown below; from there on it comes up where the body is read.
  sent.on("error", (error) => answer?.destroy(error));
  sent.on("timeout", () => sent.destroy(Object.assign(new Error("idle"), { code: "ETIMEDOUT" })));
  sent.end();
  [answer] = (await once(sent, "response")) as [IncomingMessage];
  return answer;
}
