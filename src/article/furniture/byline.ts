import { wholeLine } from "./rule.ts";

/** "By Ada Rook", "By Ada Rook, Harbour News, Port Ede", "Written by …": an author and no verb. */
export const byLine = wholeLine(
  "by line",
  "byline",
  /^(?:(?:By|BY|by|Written by|Story by|Text by|Analysis by|Reported by|Opinion by|Author:|Posted by|Published by)\s+(?:[\p{Lu}][\p{L}.'’-]*|de|van|von|der|la|al|and|AND|the|for|of|&)(?:[,|\s]+(?:[\p{Lu}][\p{L}.'’-]*|de|van|von|der|la|al|el|and|AND|the|for|of|in|at|&|[-–—|•]|\d{1,2},?|\d{4}|\( ?@\w+ ?\)|staff|writer|reporter|correspondent|editor|columnist)){0,18}[.|,]?)$/u,
  { longest: 140 },
);
