/** Counts what was found and what was to be found, and says how much of each was right, in percent. */
export class Tally {
  found = 0;
  foundRight = 0;
  gold = 0;
  goldMet = 0;

  get precision(): number {
    return this.found ? (100 * this.foundRight) / this.found : 0;
  }

  get recall(): number {
    return this.gold ? (100 * this.goldMet) / this.gold : 0;
  }

  get f1(): number {
    const sum = this.precision + this.recall;
    return sum ? (2 * this.precision * this.recall) / sum : 0;
  }

  /** Counts two bags of keys against each other; each key of one meets at most one of the other. */
  countKeys(found: readonly string[], gold: readonly string[]): void {
    const open = new Map<string, number>();
    for (const key of gold) open.set(key, (open.get(key) ?? 0) + 1);
    for (const key of found) {
      const left = open.get(key) ?? 0;
      if (!left) continue;
      open.set(key, left - 1);
      this.foundRight++;
      this.goldMet++;
    }
    this.found += found.length;
    this.gold += gold.length;
  }
}

/** Tallies by name, made when first asked for and kept in that order. */
export class Tallies extends Map<string, Tally> {
  of(name: string): Tally {
    let tally = this.get(name);
    if (!tally) {
      tally = new Tally();
      this.set(name, tally);
    }
    return tally;
  }

  /** The tallies as a table: precision, recall, F1, and how many were found and to be found. */
  table(): string[] {
    const rows = [...this].map(([name, { precision, recall, f1, found, gold }]) =>
      [
        name.padEnd(34),
        ...[precision, recall, f1].map((figure) => figure.toFixed(1).padStart(6)),
        String(found).padStart(8),
        String(gold).padStart(7),
      ].join(" "),
    );
    return [`${"".padEnd(34)}      P      R     F1    found    gold`, ...rows];
  }
}
