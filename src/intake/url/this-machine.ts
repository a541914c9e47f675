import { networkInterfaces } from "node:os";
import ipaddr from "ipaddr.js";

/**
 * Whether an address is one of this machine's own, by which it may show itself more than it shows others.
 *
 * @param interfaces as Node tells them
 */
export function isThisMachine(address: string, interfaces = networkInterfaces()): boolean {
  const own = Object.values(interfaces).flatMap((addresses = []) => addresses);
  return own.some((one) => normal(one.address) === normal(address));
}

/** The same for every spelling of an address; an IPv6 zone is left off. */
function normal(address: string): string {
  return ipaddr.parse(address.replace(/%.*$/, "")).toNormalizedString();
}
