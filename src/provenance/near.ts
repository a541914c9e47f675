import { groupBy } from "./groups.ts";

/** How long a stretch of text one bucket holds, in characters: no sentence that means anything is much longer. */
const BUCKET = 1000;

/** Finds, of things that stand at places in a text, those near a place, without looking at all of them. */
export class Near {
  readonly #buckets: ReadonlyMap<number, readonly number[]>;

  /** @param places where each thing stands; things are known by their index */
  constructor(places: readonly number[]) {
    this.#buckets = groupBy(places.keys(), (i) => Math.floor(places[i]! / BUCKET));
  }

  /** Those at most a bucket's length away, and some a little further, in order. */
  at(place: number): number[] {
    const bucket = Math.floor(place / BUCKET);
    return [bucket - 1, bucket, bucket + 1].flatMap((each) => this.#buckets.get(each) ?? []);
  }
}
