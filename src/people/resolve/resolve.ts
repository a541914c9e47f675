import type { Mention, MentionKind } from "../mention.ts";
import { type Referent, refer } from "../referent.ts";
import { resolveBody } from "./body.ts";
import { resolveDescription, resolveUnnamed } from "./description.ts";
import type { Discourse } from "./discourse.ts";
import { resolveDocument } from "./document.ts";
import { resolveGroup } from "./group.ts";
import { resolveOwned } from "./owned.ts";
import { resolvePronoun } from "./pronoun.ts";
import { resolveSeveral } from "./several.ts";

type Resolver = (discourse: Discourse, mention: Mention) => Referent | null;

/** How each kind of mention finds whom it stands for. Names were linked before. */
const RESOLVERS: Record<MentionKind, Resolver> = {
  name: () => null,
  body: resolveBody,
  description: resolveDescription,
  group: resolveGroup,
  pronoun: resolvePronoun,
  several: resolveSeveral,
  owned: resolveOwned,
  document: resolveDocument,
  unnamed: resolveUnnamed,
};

/** Finds whom a mention stands for, and holds it. */
export function resolve(discourse: Discourse, mention: Mention): Referent | null {
  if (mention.referent) return mention.referent;
  const found = RESOLVERS[mention.kind](discourse, mention);
  if (found) refer(found, mention);
  return found;
}
