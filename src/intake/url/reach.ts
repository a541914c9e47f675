import { lookup } from "node:dns/promises";
import { whereElse } from "./address.ts";

/** What is within reach of fetching: how names become addresses, and which of them are let through. */
export interface Reach {
  /** All addresses of a name. */
  resolve(host: string): Promise<readonly string[]>;
  /** Where an address leads that nothing is fetched from; undefined for one that is let through. */
  whereElse(address: string): string | undefined;
  readonly ports: readonly number[];
}

/** The public web on its ordinary ports. */
export const PUBLIC: Reach = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  whereElse,
  ports: [80, 443, 8080, 8443],
};
