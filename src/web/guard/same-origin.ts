import type { MiddlewareHandler } from "hono";

/**
 * Lets only this site's own pages change something. A page elsewhere can make a browser send a form here, with the cookies
 * that it has for this site; but browsers say where a request comes from, in `Sec-Fetch-Site` (another port of this machine
 * is "same-site" there, and is refused) or at least in `Origin`, and a page can't forge either. What says neither is no
 * browser, so nobody's cookies are misused by it. This is the rule of Go's `http.CrossOriginProtection`.
 */
export function onlyOwnPages(refuse: () => Response | Promise<Response>): MiddlewareHandler {
  return async ({ req }, next) => {
    if (["GET", "HEAD", "OPTIONS"].includes(req.method)) return next();
    const site = req.header("sec-fetch-site");
    const origin = req.header("origin");
    const own = site === undefined ? isOwn(origin, req.header("host")) : site === "same-origin" || site === "none";
    return own ? next() : refuse();
  };
}

/** Whether an origin is at this host: the scheme may differ where something before the site speaks TLS. */
function isOwn(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}
