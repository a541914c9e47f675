import { enter } from "../cast.ts";
import type { Mention } from "../mention.ts";
import type { Referent } from "../referent.ts";
import type { Discourse } from "./discourse.ts";
import { resolve } from "./resolve.ts";

/** "Roe and Poe" are a group; in either order the same. */
export function resolveSeveral(discourse: Discourse, mention: Mention): Referent | null {
  const { cast } = discourse;
  const members = mention.parts.map((part) => resolve(discourse, part));
  if (members.some((member) => !member)) return null;
  const key = members
    .map((member) => member!.index)
    .sort((a, b) => a - b)
    .join("+");
  const known = cast.byKey.get(key);
  if (known) return known;
  const group = enter(cast, "group");
  group.members = members as Referent[];
  cast.byKey.set(key, group);
  return group;
}
