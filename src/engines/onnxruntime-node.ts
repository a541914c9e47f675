import type { Runtime } from "../attribution/accurate/runtime.ts";
import { EngineProblem } from "./problem.ts";

const PACKAGE: string = "onnxruntime-node";
const INSTALL = `npm install ${PACKAGE} --ignore-scripts`;

/**
 * Loads onnxruntime-node, an optional dependency.
 *
 * @throws EngineProblem with one line that says what to do
 */
export async function loadRuntime(load: () => Promise<unknown> = () => import(PACKAGE)): Promise<Runtime> {
  try {
    const module = (await load()) as { default?: Runtime } & Runtime;
    return module.default ?? module;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const absent = /^(ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND)$/.test(code ?? "") && message.includes(PACKAGE);
    throw new EngineProblem(
      "no runtime",
      absent
        ? `The engine "accurate" needs ${PACKAGE}, which is not installed (${INSTALL}); the engine "fast" reads without it.`
        : `The engine "accurate" needs ${PACKAGE}, which does not run here (${message.split("\n")[0]}); the engine "fast" reads without it.`,
      { cause: error },
    );
  }
}

/** One thread a session: who wants more cores reads in more processes or workers, which scales better. */
export const NODE_SESSION = { executionProviders: ["cpu"], intraOpNumThreads: 1, interOpNumThreads: 1 };
