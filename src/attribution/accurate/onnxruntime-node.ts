import type { Runtime } from "./runtime.ts";

const PACKAGE: string = "onnxruntime-node";
const INSTALL = `npm install ${PACKAGE} --ignore-scripts`;

/** The accurate engine's runtime is not there, or doesn't run on this machine: a user can mend it. */
export class RuntimeMissing extends Error {
  override readonly name = "RuntimeMissing";
}

/**
 * Loads onnxruntime-node, an optional dependency.
 *
 * @throws RuntimeMissing with one line that says what to do
 */
export async function loadRuntime(load: () => Promise<unknown> = () => import(PACKAGE)): Promise<Runtime> {
  try {
    const module = (await load()) as { default?: Runtime } & Runtime;
    return module.default ?? module;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const absent = /^(ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND)$/.test(code ?? "") && message.includes(PACKAGE);
    throw new RuntimeMissing(
      absent
        ? `The accurate engine needs ${PACKAGE}, which is not installed: ${INSTALL}; or take the engine "fast".`
        : `${PACKAGE} does not run here (${message.split("\n")[0]}); take the engine "fast".`,
      { cause: error },
    );
  }
}

/** Whether onnxruntime-node is installed, without loading it. */
export function runtimeInstalled(resolve: (name: string) => unknown = (name) => import.meta.resolve(name)): boolean {
  try {
    resolve(PACKAGE);
    return true;
  } catch {
    return false;
  }
}

/** One thread a session: who wants more cores reads in more processes or workers, which scales better. */
export const NODE_SESSION = { executionProviders: ["cpu"], intraOpNumThreads: 1, interOpNumThreads: 1 };
