// Fails where installing would run a dependency's script: it would run unseen code, and newer versions of npm refuse it.
// Two dependencies bring one that they work without. Those are passed over: by newer versions of npm because "allowScripts"
// in package.json says so, by older ones because package-lock.json doesn't mark them with "hasInstallScript".
import { existsSync, readFileSync } from "node:fs";

const PASSED_OVER = {
  "onnxruntime-node":
    "fetches what CUDA needs, from outside the registry; where that fails, the package would be dropped",
  protobufjs: "only advises on version ranges",
};

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const { allowScripts = {} } = read("package.json");
const problems = [];
for (const [path, { hasInstallScript }] of Object.entries(read("package-lock.json").packages)) {
  const name = path.split("node_modules/").at(-1);
  if (hasInstallScript) {
    problems.push(`${path} has an install script${name in PASSED_OVER ? '; take out "hasInstallScript" there' : ""}`);
  }
  if (!path || !existsSync(`${path}/package.json`)) continue;
  const { scripts = {} } = read(`${path}/package.json`);
  const script = scripts.preinstall ?? scripts.install ?? scripts.postinstall;
  if (script && !(name in PASSED_OVER)) problems.push(`${path} has an install script: ${script}`);
}
for (const name of new Set([...Object.keys(PASSED_OVER), ...Object.keys(allowScripts)])) {
  if (allowScripts[name] !== false || !(name in PASSED_OVER)) {
    problems.push(`${name}: "allowScripts" in package.json and the list in this file differ`);
  }
}
for (const problem of problems) console.error(`no-install-scripts: ${problem}`);
if (problems.length) process.exitCode = 1;
