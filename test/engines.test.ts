import { ENGINES } from "../src/node.ts";
import { engineConformance } from "./engine-conformance.ts";

for (const [name, load] of Object.entries(ENGINES)) engineConformance(name, load);
