import type { TextLayer } from "../text/layer.ts";
import type { Span } from "../text/span.ts";
import { tokenAt } from "./story.ts";

/** Which tokens of a text are spoken for, so that no words make two findings. */
export class Taken {
  readonly #layer: TextLayer;
  readonly #tokens: Uint8Array;

  constructor(layer: TextLayer) {
    this.#layer = layer;
    this.#tokens = new Uint8Array(layer.count);
  }

  /** Whether any token of a span is taken. */
  holds([from, to]: Span): boolean {
    for (let token = tokenAt(this.#layer, from); token < this.#layer.count && this.#layer.start[token]! < to; token++) {
      if (this.#tokens[token]) return true;
    }
    return false;
  }

  take([from, to]: Span): void {
    for (let token = tokenAt(this.#layer, from); token < this.#layer.count && this.#layer.start[token]! < to; token++) {
      this.#tokens[token] = 1;
    }
  }
}
