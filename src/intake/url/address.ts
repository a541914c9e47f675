import ipaddr from "ipaddr.js";

/** Where addresses lead that are not of the public net, by the names that ipaddr.js has for IANA's special ranges. */
const WHERE: Readonly<Record<string, string>> = {
  unspecified: "to this machine itself",
  loopback: "to this machine itself",
  private: "into a private network",
  uniqueLocal: "into a private network",
  carrierGradeNat: "into a private network",
  linkLocal: "into a private network",
  deprecatedSiteLocal: "into a private network",
  multicast: "to many machines at once",
  broadcast: "to many machines at once",
  ipv4Mapped: "to an address that stands for another one",
  rfc6145: "to an address that stands for another one",
  rfc6052: "to an address that stands for another one",
  "6to4": "to an address that stands for another one",
  teredo: "to an address that stands for another one",
};
const RESERVED = "to a reserved address";

/** Public by their range, and yet answered by the cloud machine's own host, with its secrets. */
const METADATA = new Set(["168.63.129.16"]);

/** What is handed out of IPv6 so far lies in 2000::/3; ranges that nobody has named yet are left alone. */
const GLOBAL: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse("2000::"), 3];

/**
 * Where an IP address leads that nothing is fetched from; undefined for one of the public net.
 *
 * @example whereElse("10.0.0.7") // "into a private network"
 * @example whereElse("1.1.1.1") // undefined
 */
export function whereElse(address: string): string | undefined {
  if (!ipaddr.isValid(address)) return RESERVED;
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  if (range !== "unicast") return WHERE[range] ?? RESERVED;
  if (METADATA.has(parsed.toString())) return "to the metadata of a cloud machine";
  return parsed instanceof ipaddr.IPv6 && !parsed.match(GLOBAL) ? RESERVED : undefined;
}
