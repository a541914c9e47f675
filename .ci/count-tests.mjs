// Adds up vitest's JSON results: a test passed where it passed in every run, and failed where it failed in any.
//   node .ci/count-tests.mjs RESULT.json…
import { readFileSync } from "node:fs";

const worst = new Map();
const RANK = { failed: 3, skipped: 1, passed: 2 };
for (const path of process.argv.slice(2)) {
  for (const file of JSON.parse(readFileSync(path, "utf8")).testResults) {
    // A file that could not even be loaded has no tests of its own, and is one failure.
    if (file.status === "failed" && file.assertionResults.length === 0) worst.set(file.name, "failed");
    for (const { fullName, status } of file.assertionResults) {
      const now = status === "failed" ? "failed" : status === "passed" ? "passed" : "skipped";
      const key = `${file.name} ${fullName}`;
      if (RANK[now] > (RANK[worst.get(key)] ?? 0)) worst.set(key, now);
    }
  }
}
const count = (status) => [...worst.values()].filter((one) => one === status).length;
const skipped = count("skipped");
console.log(`${count("passed")} passed, ${count("failed")} failed${skipped ? `, ${skipped} skipped` : ""}`);
if (count("failed")) process.exitCode = 1;
