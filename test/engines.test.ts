import { describe, it } from "vitest";
import { chooseEngine, ENGINES, EngineProblem, loadEngine } from "../src/node.ts";
import { engineConformance } from "./engine-conformance.ts";

for (const name of Object.keys(ENGINES)) {
  const chosen = await chooseEngine({ engine: name }).catch((error: unknown) => {
    if (error instanceof EngineProblem) return error;
    throw error;
  });
  if (chosen instanceof EngineProblem) describe(`the engine "${name}"`, () => it.skip(chosen.message));
  else engineConformance(name, () => loadEngine(chosen));
}
