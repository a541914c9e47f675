import { expect, it } from "vitest";
import { siteOf } from "../site.case.ts";

it("states the accuracy by kind, with how it was measured, where every page leads", async () => {
  const { page, get } = await siteOf([]);
  expect((await page("/")).querySelector('footer a[href="/accuracy"]')).not.toBeNull();
  const text = (await page("/accuracy")).querySelector("main")!.textContent!.replace(/\s+/g, " ");
  expect(text).toContain("all76.766.1");
  expect(text).toContain("On a test.npm run bench -- attributions");
  expect(await (await get("/accuracy.json")).json()).toEqual({
    engines: [{ name: "fast", corpus: "a test", kinds: [{ kind: "all", precision: 76.7, recall: 66.1 }] }],
    measured: [
      {
        how: "On a test.",
        command: "npm run bench -- attributions",
        figures: [{ what: "attributions, F1", accurate: null, fast: "71.4" }],
      },
    ],
  });
  const { paths } = (await (await get("/openapi.json")).json()) as { paths: object };
  expect(Object.keys(paths)).toContain("/accuracy.json");
});
