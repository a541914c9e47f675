import type { Engine } from "../attribution/engine.ts";

/** An engine that comes with the package: how it is loaded, and what it needs for that. */
export interface ShippedEngine {
  /** The file without which a folder holds no weights of this engine. */
  readonly mark: string;
  /**
   * Whether what it runs on is there: quick, and nothing that is loaded here is loaded twice.
   *
   * @throws EngineProblem with the reason "no runtime"
   */
  ready(): Promise<void>;
  /**
   * Loads it.
   *
   * @param folder the weights, a path that ends in a slash
   * @param models where the package's own weights lie: what engines have in common is there
   * @throws EngineProblem with a sentence that names the folder and the file
   */
  load(folder: URL, models: URL): Promise<Engine>;
}
