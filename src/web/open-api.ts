import { z } from "zod";
import type { Page } from "./page.ts";

/** The description of every page's JSON twin, made from the shapes by which the pages are declared (OpenAPI 3.1). */
export function openApi(pages: readonly Page[], version: string): object {
  return {
    openapi: "3.1.0",
    info: { title: "hearsay", version, description: "Who said what: every page of the site, as JSON." },
    paths: Object.fromEntries(pages.map((page) => [twinPath(page.path).replace(/:(\w+)/g, "{$1}"), describe(page)])),
    components: { schemas: { Problem: z.toJSONSchema(Problem) } },
  };
}

/** What a twin gives where it can't answer. */
export const Problem = z.strictObject({ problem: z.string().describe("what is wrong, in a sentence") });

/** @example twinPath("/") // "/index.json" */
export function twinPath(path: string): string {
  return path === "/" ? "/index.json" : `${path}.json`;
}

function describe({ path, about, query, answer }: Page): object {
  const json = (description: string, schema: object) => ({
    description,
    content: { "application/json": { schema } },
  });
  const problem = { $ref: "#/components/schemas/Problem" };
  return {
    get: {
      summary: about,
      parameters: [
        ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
          name,
          in: "path",
          required: true,
          schema: { type: "string" },
        })),
        ...Object.entries(query.shape).map(([name, shape]) => ({
          name,
          in: "query",
          required: false,
          description: shape.description,
          schema: z.toJSONSchema(shape, { io: "input" }),
        })),
      ],
      responses: {
        200: json("The answer", z.toJSONSchema(answer)),
        400: json("What stands behind ? doesn't fit", problem),
        404: json("The record holds nothing of that name", problem),
        503: json("The record can't be used", problem),
      },
    },
  };
}
