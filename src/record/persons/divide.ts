import { type Component, Division } from "./division.ts";

/** Two groups are joined where each of one is at least this likely one with each of the other. */
export const ALIKE = 0.87;
/** Two groups that are less likely one than this contradict each other. */
const CONTRARY = 0.5;
/** Two vague ones must be alike in more than that. */
export const VAGUE_ALIKE = 0.9;
/** A vague node's likeness with whom it may mean. */
export const MAY_MEAN = 0.62;
/** Of all who may be meant, the share of the one who is. */
const CLEAR = 0.85;
/** A name that is met this many times as often as its only bearer is mostly somebody else's. */
const OVERSHADOWED = 10;
/** Less than this, and what else is known speaks against. */
const UNFIT = 0.1;

/**
 * Divides a component into groups of ids.
 *
 * 1. What people decided to be one is one from the start, and what they decided to be two is never joined.
 * 2. Full names are joined as in complete linkage, the likeliest first and only where all of one group may be all of the
 *    other. So a name between two others never makes them one: where it may be either's, it goes to the one that is met far
 *    more often, or stays alone.
 * 3. Vague names come last, the least vague first: to whom they clearly mean, or alone.
 *
 * Everything is done in an order that derives from strengths and ids, so the order of the input doesn't matter. Complete
 * linkage: Defays, “An efficient algorithm for a complete link method”, The Computer Journal 20, 1977.
 */
export function divide(component: Component): string[][] {
  const division = new Division(component);
  joinAlike(division, false);
  joinAlike(division, true);
  for (const vague of division.vagueGroups()) {
    const meant = whoIsMeant(division, vague);
    if (meant !== null) division.join(vague, meant);
  }
  return division.groups();
}

/** @param byWeight whether, of several who may be meant, the one who is met most is */
function joinAlike(division: Division, byWeight: boolean): void {
  for (let joined = true; joined; ) {
    joined = false;
    for (const [a, b, strength] of division.edges) {
      const [x, y] = [division.groupOf(a), division.groupOf(b)];
      if (x === y || strength < ALIKE) continue;
      const level = division.level(x);
      if (level !== division.level(y) || division.least(x, y) < (level ? VAGUE_ALIKE : ALIKE)) continue;
      if (!isClear(division, x, y, byWeight) || !isClear(division, y, x, byWeight)) continue;
      division.join(x, y);
      joined = true;
    }
  }
}

/** Whether a group has no other that it may be one with and that can't be one with this. */
function isClear(division: Division, group: number, other: number, byWeight: boolean): boolean {
  const level = division.level(group);
  const rivals = division
    .beside(group)
    .filter(
      (rival) =>
        rival !== other &&
        division.level(rival) === level &&
        division.least(group, rival) >= ALIKE &&
        division.least(other, rival) < CONTRARY,
    );
  const weight = division.weight(other);
  const all = rivals.reduce((sum, rival) => sum + division.weight(rival), weight);
  return !rivals.length || (byWeight && weight >= CLEAR * all);
}

/** The group that a vague name clearly means, or null. */
function whoIsMeant(division: Division, vague: number): number | null {
  let total = 0;
  let most = 0;
  let best: number | null = null;
  for (const group of division.beside(vague)) {
    if (division.level(group) >= division.level(vague) || division.areApart(vague, group)) continue;
    const fit = division.fit(vague, group, MAY_MEAN);
    const weight = fit * division.weight(group);
    total += weight;
    if (fit >= UNFIT && weight > most) {
      most = weight;
      best = group;
    }
  }
  const isClearly = most >= CLEAR * total && division.weight(vague) <= OVERSHADOWED * most;
  return isClearly ? best : null;
}
