import type { Hop, Occasion, Person, Reading } from "../reading/reading.ts";

/** A reading with its ids looked up once: a long article has thousands. */
export interface Directory {
  reading: Reading;
  people: Map<string, Person>;
  occasions: Map<string, Occasion>;
  /** The hops of each attribution, by its id. */
  hops: Map<string, Hop[]>;
}

export function directoryOf(reading: Reading): Directory {
  const hops = new Map<string, Hop[]>();
  for (const hop of reading.provenance) {
    for (const id of hop.attributions) {
      const list = hops.get(id);
      if (list) list.push(hop);
      else hops.set(id, [hop]);
    }
  }
  return {
    reading,
    people: new Map(reading.people.map((person) => [person.id, person])),
    occasions: new Map(reading.occasions.map((occasion) => [occasion.id, occasion])),
    hops,
  };
}
