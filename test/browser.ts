import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** A real browser, or why there is none here. */
export type Launched = { browser: Browser; absent?: never } | { browser?: never; absent: string };

/** The package's own arguments run all in one process, which ends with the first page that is closed. */
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];

/**
 * Launches Chromium: the program that HEARSAY_CHROMIUM names, else the one that comes whole inside a development
 * dependency, which runs on Linux on x64 only.
 */
export async function launchBrowser(): Promise<Launched> {
  const own = process.env.HEARSAY_CHROMIUM;
  if (!own && (process.platform !== "linux" || process.arch !== "x64")) {
    return { absent: "the Chromium that comes along runs on Linux on x64 only; name another one in HEARSAY_CHROMIUM" };
  }
  const { default: packed } = await import("@sparticuz/chromium");
  const executablePath = own ?? (await packed.executablePath());
  if (!existsSync(executablePath)) return { absent: `there is no ${executablePath}` };
  try {
    return { browser: await chromium.launch({ executablePath, args: own ? [] : ARGS, timeout: 120_000 }) };
  } catch (error) {
    return { absent: `Chromium doesn't start here: ${(error as Error).message.split("\n")[0]}` };
  }
}
