import { createHash, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";

const COOKIE = "hearsay";

/**
 * Lets in only who knows the token: by `?token=…` once, which leaves a cookie and goes on without it in the address, or
 * by `Authorization: Bearer …`.
 */
export function askForToken(token: string, refuse: () => Response | Promise<Response>): MiddlewareHandler {
  return async (context, next) => {
    const { searchParams, pathname } = new URL(context.req.url);
    const shown = searchParams.get("token");
    if (shown !== null && same(shown, token)) {
      setCookie(context, COOKIE, token, { httpOnly: true, sameSite: "Strict", path: "/" });
      searchParams.delete("token");
      const rest = searchParams.toString();
      return context.redirect(`/${pathname.replace(/^\/+/, "")}${rest ? `?${rest}` : ""}`);
    }
    const known = getCookie(context, COOKIE) ?? bearer(context.req.header("authorization"));
    if (known === undefined || !same(known, token)) return refuse();
    return next();
  };
}

/** Compares in a time that tells nothing about how much of it is right. */
function same(a: string, b: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}

/** The token in an `Authorization` header. */
function bearer(header: string | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(header ?? "")?.[1];
}
