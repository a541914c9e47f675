import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Builds what the tests in this folder run, so that they never pass or fail on yesterday's code. */
export default function build(): void {
  const checkout = fileURLToPath(new URL("..", import.meta.url));
  execFileSync(process.execPath, ["node_modules/rolldown/bin/cli.mjs", "-c", "rolldown.config.ts"], {
    cwd: checkout,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
