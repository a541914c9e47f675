import { isIP } from "node:net";
import type { Reach } from "./reach.ts";
import { leadsElsewhere, refusal } from "./refusal.ts";

/** Longer ones no server takes. */
const LONGEST = 4_096;

/**
 * Whether an address of the web may be fetched, as far as the address itself tells; a host of digits in whatever spelling
 * (decimal, octal, hexadecimal) is an IP address here as it is for browsers.
 *
 * @param named what a problem is told of: the address that a person gave, where this is one that it led to
 * @throws IntakeProblem with the reason `refused`
 * @example checkUrl("http://2130706433/", PUBLIC) // throws: leads to this machine itself
 */
export function checkUrl(given: string, reach: Reach, named = given): URL {
  if (given.length > LONGEST) throw refusal(`${named.slice(0, 80)}…`, "is too long for an address of the web.");
  if (!URL.canParse(given)) throw refusal(named, "is no address of the web. One begins with https:// or http://.");
  const url = new URL(given);
  const { protocol, username, password, port, hostname } = url;
  if (protocol !== "https:" && protocol !== "http:") {
    throw refusal(named, "only addresses that begin with https:// or http:// are fetched.");
  }
  if (username || password) throw refusal(`${protocol}//…@${url.host}`, "has a name or a password in it. Take it out.");
  const address = addressIn(hostname);
  const where = address && reach.whereElse(address);
  if (where) throw leadsElsewhere(named, where);
  const number = port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);
  if (!reach.ports.includes(number)) {
    throw refusal(named, `names the port ${number}; pages are fetched from ${reach.ports.join(", ")} only.`);
  }
  return url;
}

/** The IP address that a URL's host is; undefined for a name. */
function addressIn(hostname: string): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return isIP(bare) ? bare : undefined;
}
