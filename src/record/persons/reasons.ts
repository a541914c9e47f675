import type { NameForm } from "./name-form.ts";
import type { NameWord } from "./name-word.ts";
import type { WordsAlike } from "./words-alike.ts";

/** How many reasons a reader is given. */
const FEW = 2;

/** What is to be said of a comparison of names, the weightiest first, in few words. */
export class Reasons {
  readonly #found: [weight: number, text: string][] = [];
  readonly #otherScript: boolean;

  constructor(a: NameForm, b: NameForm) {
    this.#otherScript = a.otherScript !== b.otherScript;
    if (this.#otherScript) this.add(0.5, `transliteration of ${a.otherScript ? a.name : b.name}`);
  }

  add(weight: number, text: string): void {
    this.#found.push([weight, text]);
  }

  alone(text: string): void {
    this.#found.length = 0;
    this.add(1, text);
  }

  match(a: NameWord, b: NameWord, { score, how }: WordsAlike): void {
    if (how === "same" || (this.#otherScript && (how === "spelling" || how === "short form"))) return;
    if (how === "initial") {
      if (a.initial && b.initial) return;
      const [short, long] = a.initial ? [a, b] : [b, a];
      this.add(0.2, `initial ${capital(short.text)}. for ${capital(long.text)}`);
    } else this.add(1 - score, `${how} ${capital(a.text)}, ${capital(b.text)}`);
  }

  text(): string {
    const found = this.#found.sort((x, y) => y[0] - x[0]).slice(0, FEW);
    return found.map(([, text]) => text).join("; ") || "same name";
  }
}

/** Words as a reader sees them: "Jan R." */
export function written(words: readonly NameWord[]): string {
  return words.map(({ text, initial }) => capital(text) + (initial ? "." : "")).join(" ");
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
