// Fails where an installed package has an install script: it would run unseen code, and newer versions of npm refuse it.
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const scripted = Object.entries(packages).filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional);
for (const [path] of scripted) console.error(`${path} has an install script`);
if (scripted.length) process.exitCode = 1;
