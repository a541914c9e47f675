import { z } from "zod";
import type { Form } from "./form.ts";
import type { Page } from "./page.ts";

/** The description of every page's and every form's JSON twin, made from the shapes by which they are declared (OpenAPI 3.1). */
export function openApi(pages: readonly Page[], forms: readonly Form[], version: string): object {
  return {
    openapi: "3.1.0",
    info: { title: "hearsay", version, description: "Who said what: every page of the site, as JSON." },
    paths: Object.fromEntries([
      ...pages.map((page) => [twinPath(page.path).replace(/:(\w+)/g, "{$1}"), describe(page)]),
      ...forms.map((form) => [twinPath(form.path), describeForm(form)]),
    ]),
    components: { schemas: { Problem: z.toJSONSchema(Problem) } },
  };
}

/** What a twin gives where it can't answer. */
export const Problem = z.strictObject({ problem: z.string().describe("what is wrong, in a sentence") });

/** @example twinPath("/") // "/index.json" */
export function twinPath(path: string): string {
  return path === "/" ? "/index.json" : `${path}.json`;
}

const problem = { $ref: "#/components/schemas/Problem" };

function json(description: string, schema: object): object {
  return { description, content: { "application/json": { schema } } };
}

function describeForm({ about, fields, answer }: Form): object {
  const schema = z.toJSONSchema(fields, { io: "input" });
  const types = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"];
  return {
    post: {
      summary: about,
      requestBody: { required: true, content: Object.fromEntries(types.map((type) => [type, { schema }])) },
      responses: {
        200: json("It is done", z.toJSONSchema(answer)),
        400: json("What was filled in doesn't fit", problem),
        403: json("It was sent by a page of another site", problem),
        404: json("The record holds nothing of that name", problem),
        409: json("What it was based on has changed since", problem),
        413: json("It is too large", problem),
        503: json("The record can't be written to", problem),
      },
    },
  };
}

function describe({ path, about, query, answer }: Page): object {
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
