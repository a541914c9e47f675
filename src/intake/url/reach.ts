import { lookup } from "node:dns/promises";
import { whereElse } from "./address.ts";
import { isThisMachine } from "./this-machine.ts";

/** What is within reach of fetching: how names become addresses, and which of them are let through. */
export interface Reach {
  /** All addresses of a name. */
  resolve(host: string): Promise<readonly string[]>;
  /** Where an address leads that nothing is fetched from; undefined for one that is let through. */
  whereElse(address: string): string | undefined;
  readonly ports: readonly number[];
}

/** The public web on its ordinary ports; what this machine shows under a public address of its own is not meant for it either. */
export const PUBLIC: Reach = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  whereElse: (address) => whereElse(address) ?? (isThisMachine(address) ? "to this machine itself" : undefined),
  ports: [80, 443, 8080, 8443],
};
