import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Visitor } from "./page.ts";

const COOKIE = "hearsay-who";
/** Seconds for which a name is remembered: half a year. */
const KEPT = 180 * 24 * 3600;

/** Who looks at a page, as far as their browser tells. */
export function visitorOf(context: Context): Visitor {
  return { who: getCookie(context, COOKIE) ?? "" };
}

/** Has the visitor's browser remember the name that they gave. */
export function remember(context: Context, who: string): void {
  setCookie(context, COOKIE, who, { httpOnly: true, sameSite: "Strict", path: "/", maxAge: KEPT });
}
