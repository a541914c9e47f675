/** One thing `npm run bench -- NAME` can measure. One file each; bench.ts lists them. */
export interface Measure {
  /** As it is called: `npm run bench -- NAME`. */
  name: string;
  /** One line: what is measured, in which unit. */
  summary: string;
  /**
   * What it measures on where no file is named: beside this checkout (`shared/data/…`), or in it where the path begins
   * with `./`.
   */
  data: string;
  /** Whether what it measures depends on the engine that reads; such a measure is taken with each. */
  byEngine?: boolean;
  /** Measures, and returns the figures by name. `print` shows a line to the person who asked. */
  run(options: MeasureOptions): Promise<Figures>;
}

export interface MeasureOptions {
  /** The data file, absolute. */
  data: string;
  /** Further files, for a measure that takes some. */
  others?: readonly string[];
  /** Whether `data` was named by a person, and so is data that nothing was tuned on. */
  isNamed?: boolean;
  /** Which engine reads. */
  engine: string;
  /** A folder with other weights for it. */
  model?: string | undefined;
  print: (line: string) => void;
}

/** Which of a measure's figures these are: the measure's name, and the engine's where it isn't the fast one. */
export function keyOf(measure: string, engine: string): string {
  return engine === PLAIN_ENGINE ? measure : `${measure} ${engine}`;
}

/** The measure and the engine of a key. */
export function ofKey(key: string): [measure: string, engine: string] {
  const [measure, engine = PLAIN_ENGINE] = key.split(" ");
  return [measure!, engine];
}

/** The engine that runs wherever JavaScript does. */
export const PLAIN_ENGINE = "fast";

/** Figures by name; quality in percent, times and rates as the name says (`articles/s`, `ms`, `MB`). */
export type Figures = Record<string, number>;
