import type { Decision } from "../linker.ts";
import { type Atoms, atomsOf } from "./atoms.ts";

/** What a component is divided by. Nodes are numbers, in the order of their ids. */
export interface Component {
  readonly ids: readonly string[];
  /** Pairs that were judged alike. */
  readonly links: readonly (readonly [a: number, b: number])[];
  readonly decisions: readonly Decision[];
  /** How likely two nodes are one, 0 to 1; the same whichever comes first. */
  strength(a: number, b: number): number;
  /** 0 for a node that says who it is; the higher, the less it does. */
  vagueness(node: number): number;
  /** In how many articles a node is met. */
  weight(node: number): number;
  /** What else speaks for a vague node's being one with another, as a factor of its weight; 0 where it can't be. */
  fit(vague: number, node: number): number;
}

/** Atoms and groups of them, while a component is being divided. Both are numbers; a group has the number of its first atom. */
export class Division {
  readonly #component: Component;
  readonly #atoms: Atoms;
  readonly #levels: number[];
  readonly #groupOf: number[];
  readonly #members: number[][];
  readonly #weights: number[];
  readonly #beside: Set<number>[];
  readonly #known = new Map<number, number>();
  /** Atoms that were judged alike, the likeliest first. */
  readonly edges: readonly (readonly [a: number, b: number, strength: number])[];

  constructor(component: Component) {
    const atoms = atomsOf(component.ids, component.decisions);
    const count = atoms.nodes.length;
    this.#component = component;
    this.#atoms = atoms;
    this.#levels = atoms.nodes.map((nodes) => Math.min(...nodes.map(component.vagueness)));
    this.#groupOf = Array.from({ length: count }, (_, atom) => atom);
    this.#members = atoms.nodes.map((nodes, atom) => (nodes.length ? [atom] : []));
    this.#weights = atoms.nodes.map((nodes) => nodes.reduce((sum, node) => sum + component.weight(node), 0));
    this.#beside = atoms.nodes.map(() => new Set());
    const pairs = new Map<number, [number, number]>();
    for (const [x, y] of component.links) {
      const [a, b] = [atoms.of[x]!, atoms.of[y]!];
      if (a === b) continue;
      this.#beside[a]!.add(b);
      this.#beside[b]!.add(a);
      pairs.set(this.#pair(a, b), [Math.min(a, b), Math.max(a, b)]);
    }
    this.edges = [...pairs.values()]
      .map(([a, b]) => [a, b, this.between(a, b)] as const)
      .sort((x, y) => y[2] - x[2] || x[0] - y[0] || x[1] - y[1]);
  }

  #pair(a: number, b: number): number {
    return Math.min(a, b) * this.#levels.length + Math.max(a, b);
  }

  /** How likely two atoms are one: as their likeliest clear nodes are; 0 where somebody decided otherwise. */
  between(a: number, b: number): number {
    const pair = this.#pair(a, b);
    let found = this.#known.get(pair);
    if (found === undefined) {
      found = 0;
      if (!this.#atoms.areApart(a, b))
        for (const x of this.#clear(a))
          for (const y of this.#clear(b)) found = Math.max(found, this.#component.strength(x, y));
      this.#known.set(pair, found);
    }
    return found;
  }

  #clear(atom: number): number[] {
    return this.#atoms.nodes[atom]!.filter((node) => this.#component.vagueness(node) === this.#levels[atom]);
  }

  groupOf(atom: number): number {
    return this.#groupOf[atom]!;
  }

  /** All groups of a level or more, the clearest first. */
  vagueGroups(): number[] {
    const groups = this.#members.flatMap((members, group) => (members.length && this.level(group) ? [group] : []));
    return groups.sort((a, b) => this.level(a) - this.level(b) || a - b);
  }

  /** How vague the clearest node of a group is. */
  level(group: number): number {
    return Math.min(...this.#members[group]!.map((atom) => this.#levels[atom]!));
  }

  weight(group: number): number {
    return this.#weights[group]!;
  }

  /** Groups that hold an atom which was judged alike with one of this group. */
  beside(group: number): number[] {
    const found = new Set<number>();
    for (const atom of this.#members[group]!) for (const other of this.#beside[atom]!) found.add(this.#groupOf[other]!);
    found.delete(group);
    return [...found].sort((a, b) => a - b);
  }

  /** How likely two groups are one: as their least alike atoms are. */
  least(a: number, b: number): number {
    let found = 1;
    for (const x of this.#members[a]!) for (const y of this.#members[b]!) found = Math.min(found, this.between(x, y));
    return found;
  }

  /** Whether somebody decided that two groups are two. */
  areApart(a: number, b: number): boolean {
    return this.#members[a]!.some((x) => this.#members[b]!.some((y) => this.#atoms.areApart(x, y)));
  }

  /** How well a vague group fits another; 0 where one of its atoms is less than `least` likely one with any clear one there. */
  fit(vague: number, group: number, least: number): number {
    let fits = 0;
    const level = this.level(group);
    for (const x of this.#members[vague]!) {
      let best = 0;
      for (const y of this.#members[group]!) {
        const fit = this.#atomsFit(x, y);
        if (!fit) return 0;
        if (this.#levels[y] === level && this.between(x, y) >= least) best = Math.max(best, fit);
      }
      if (!best) return 0;
      fits = Math.max(fits, best);
    }
    return fits;
  }

  /** As the nodes that fit best; 0 where two of them can't be one. */
  #atomsFit(a: number, b: number): number {
    const nodes = this.#atoms.nodes;
    const fits = nodes[a]!.flatMap((x) => nodes[b]!.map((y) => this.#component.fit(x, y)));
    return fits.includes(0) ? 0 : Math.max(...fits);
  }

  join(a: number, b: number): void {
    const [into, from] = [Math.min(a, b), Math.max(a, b)];
    for (const atom of this.#members[from]!) this.#groupOf[atom] = into;
    this.#members[into]!.push(...this.#members[from]!);
    this.#members[from] = [];
    this.#weights[into]! += this.#weights[from]!;
  }

  /** The ids of each group's nodes, in order. */
  groups(): string[][] {
    return this.#members
      .filter((members) => members.length)
      .map((members) =>
        members
          .flatMap((atom) => this.#atoms.nodes[atom]!)
          .map((node) => this.#component.ids[node]!)
          .sort(),
      );
  }
}
