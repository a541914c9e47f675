import type { KeptCrowds } from "./crowds.ts";
import type { Home } from "./home.ts";
import type { Links } from "./links.ts";
import type { Neighbours } from "./neighbours.ts";

/** One kind of node with the indexes that linking it needs. */
export interface Linking<T> {
  readonly home: Home<T>;
  readonly neighbours: Neighbours;
  readonly links: Links;
  readonly crowds: KeptCrowds;
}
