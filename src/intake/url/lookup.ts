import type { LookupFunction } from "node:net";
import type { Reach } from "./reach.ts";
import { leadsElsewhere } from "./refusal.ts";

/**
 * The look-up of a connection's host: every address that the name has is checked, and the connection goes to one of those
 * checked, so that no second look-up can lead elsewhere (DNS rebinding). One bad address among them refuses the name.
 */
export function checkedLookup(reach: Reach, named: string): LookupFunction {
  return (host, options, callback) => {
    const failed = (error: Error) => callback(error as NodeJS.ErrnoException, "");
    reach.resolve(host).then((addresses) => {
      const where = addresses.map((address) => reach.whereElse(address)).find((one) => one !== undefined);
      const found = addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
      if (where) failed(leadsElsewhere(named, where));
      else if (!found[0]) failed(Object.assign(new Error(`no address of ${host}`), { code: "ENOTFOUND" }));
      else if (options.all) callback(null, found);
      else callback(null, found[0].address, found[0].family);
    }, failed);
  };
}
