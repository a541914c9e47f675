import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** The site's own files: what a browser fetches beside a page. */
export interface StaticFiles {
  /** Changes when one of them does. */
  readonly stamp: string;
  /** Undefined where there is no such file. */
  get(name: string): { readonly body: string; readonly type: string } | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  "style.css": "text/css; charset=utf-8",
  "page.js": "text/javascript; charset=utf-8",
  "add.js": "text/javascript; charset=utf-8",
  "icon.svg": "image/svg+xml",
};

/** Reads them once, from a folder (a URL that ends in a slash). */
export function readStaticFiles(folder: URL): StaticFiles {
  const bodies = new Map(Object.keys(TYPES).map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
  const stamp = createHash("sha256")
    .update([...bodies.values()].join("\0"))
    .digest("hex")
    .slice(0, 10);
  return {
    stamp,
    get: (name) => {
      const body = bodies.get(name);
      return body === undefined ? undefined : { body, type: TYPES[name]! };
    },
  };
}
