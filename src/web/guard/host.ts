/** Names by which a machine calls itself. */
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]", "::1"]);

/** Whether an address is this machine's own, which nobody else can reach. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host) || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/**
 * Whether a request that came over loopback was meant for it. A page elsewhere on the web can make its own name point to
 * this machine (DNS rebinding) and would then read the record as if it were its own; its name stands in `Host`.
 *
 * @example isOwnHost("localhost:8010") // true
 * @example isOwnHost("rebound.example:8010") // false
 */
export function isOwnHost(header: string | undefined): boolean {
  const name = header?.replace(/:\d+$/, "").toLowerCase();
  return name !== undefined && isLoopback(name);
}
