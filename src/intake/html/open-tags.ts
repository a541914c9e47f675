/** Elements without content. */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Elements whose end tag is optional: the parser closes them by itself, so they don't make a page deep. */
const OPTIONAL_END = new Set("p li dt dd option optgroup tr td th thead tbody tfoot colgroup".split(" "));
/** Browsers stop nesting at 512; real pages stay under 60. Deeper elements lose their tags and keep their words. */
const DEEPEST = 60;

/** Keeps count of the open elements, so that an end tag ends only what is open and nesting has a bound. */
export class OpenTags {
  readonly #open: string[] = [];
  readonly #count = new Map<string, number>();
  readonly #leftOut = new Map<string, number>();

  get depth(): number {
    return this.#open.length;
  }

  /** How many of this name are open. */
  count(name: string): number {
    return this.#count.get(name) ?? 0;
  }

  /** False where the page is too deep already: the tag is to be left out. */
  open(name: string): boolean {
    if (VOID.has(name) || OPTIONAL_END.has(name)) return true;
    if (this.#open.length >= DEEPEST) {
      this.#leftOut.set(name, (this.#leftOut.get(name) ?? 0) + 1);
      return false;
    }
    this.#open.push(name);
    this.#count.set(name, this.count(name) + 1);
    return true;
  }

  /** Whether this end tag ends something that was let in. */
  close(name: string): boolean {
    if (OPTIONAL_END.has(name)) return true;
    const leftOut = this.#leftOut.get(name) ?? 0;
    if (leftOut > 0) {
      this.#leftOut.set(name, leftOut - 1);
      return false;
    }
    if (this.count(name) === 0) return false;
    for (;;) {
      const last = this.#open.pop()!;
      this.#count.set(last, this.count(last) - 1);
      if (last === name) return true;
    }
  }
}
