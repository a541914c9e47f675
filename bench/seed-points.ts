import type { Keyed, Link } from "../src/record/linker.ts";
import { pointLinker } from "../src/record/points/linker.ts";
import type { PointNode } from "../src/record/points/point-node.ts";
import { statementsOf } from "../src/record/statements-of.ts";
import type { Figures, Measure } from "./measure.ts";
import { readingsOf } from "./readings.ts";
import { sentenceEmbedding } from "./sentence-embedding.ts";

/** A place in an article, by the beginning of its id and the offset of a character. */
type Place = readonly [article: string, at: number];

/** The talking points of the first readers' articles, by a place within each statement that makes them. */
const POINTS: Record<string, readonly Place[]> = {
  "freeze the war to regroup": [
    ["000", 53],
    ["000", 676],
    ["001", 898],
    ["004", 83],
    ["004", 718],
  ],
  "if he wins, force pays": [
    ["001", 1671],
    ["002", 1539],
    ["003", 1563],
  ],
  "battlefield and negotiating table": [
    ["000", 1679],
    ["001", 1468],
    ["003", 415],
  ],
};

/** How many of the nearest are looked at. */
const NEAREST = 5;

/**
 * A point is found where a group holds statements of it from several articles and no other. A statement that makes two
 * points can be in the group of one only.
 */
export const seedPoints: Measure = {
  name: "seed-points",
  summary: "members of the three talking points of the first readers' articles that have another near; points found",
  data: "shared/seeds",
  byEngine: true,
  async run({ data, engine, model, print }): Promise<Figures> {
    const linker = pointLinker({ embedding: sentenceEmbedding() });
    const nodes: (Keyed<PointNode> & { covers(place: Place): boolean })[] = [];
    for (const [article, reading] of await readingsOf(data, engine, model)) {
      const statements = statementsOf(reading, article);
      reading.attributions.forEach(({ content }, i) => {
        const { id, content: words, speaker } = statements[i]!;
        const node = { content: words.join(" … "), speaker: speaker?.name ?? null, days: null };
        const covers = ([name, at]: Place) => article.startsWith(name) && content.some(([s, e]) => s <= at && at < e);
        if (linker.isClaim(node)) nodes.push({ id, node, covers });
      });
    }
    const links: Link[] = [];
    const pairs: Pair[] = [];
    for (const a of nodes) {
      for (const b of nodes) {
        if (a.id >= b.id) continue;
        pairs.push({ a: a.id, b: b.id, score: linker.probability(a.node, b.node) });
        // As in a record, only what shares a key is compared.
        const keys = linker.keys(a.node);
        const judged = linker.keys(b.node).some((key) => keys.includes(key)) && linker.compare(a.node, b.node);
        if (judged) links.push({ a: a.id, b: b.id, ...judged });
      }
    }
    const groups = linker.group(nodes, links, []);
    const idsOf = (places: readonly Place[]) =>
      new Set(nodes.filter(({ covers }) => places.some(covers)).map(({ id }) => id));
    const points = Object.entries(POINTS).map(([name, places]) => ({ name, places, ids: idsOf(places) }));
    let members = 0;
    let near = 0;
    let found = 0;
    for (const { name, places, ids } of points) {
      members += places.length;
      for (const place of places) {
        const member = nodes.find(({ covers }) => covers(place))?.id;
        if (nearestOf(member, pairs).some((id) => ids.has(id))) near++;
        else print(`${name}: ${member ?? `nothing read at ${place.join(" ")}`} has no other member near`);
      }
      const best = groups.reduce((most, group) => (held(group, ids) > held(most, ids) ? group : most), []);
      const articles = new Set(best.map((id) => id.slice(0, id.indexOf("#"))));
      if (articles.size > 1 && held(best, ids) === best.length) found++;
      print(`${name}: ${held(best, ids)} of ${ids.size} statements in one group of ${best.length}`);
    }
    print(`${near} of ${members} members have another among their ${NEAREST} nearest; ${found} points found`);
    return { "members with another near": (100 * near) / members, "points found": found };
  },
};

interface Pair {
  a: string;
  b: string;
  score: number;
}

/** How many of a point's statements are in a group. */
function held(group: readonly string[], ids: ReadonlySet<string>): number {
  return group.filter((id) => ids.has(id)).length;
}

/** The nodes that are likeliest one point with another. */
function nearestOf(node: string | undefined, pairs: readonly Pair[]): string[] {
  return pairs
    .filter(({ a, b }) => a === node || b === node)
    .sort((x, y) => y.score - x.score)
    .slice(0, NEAREST)
    .map(({ a, b }) => (a === node ? b : a));
}
