import type { When } from "../../ask/day.ts";

/** The years in which something can have happened, as far as both ends are known. @example yearsOf({ from: "2023-12-30", to: "2024-01-02" }) // ["2023", "2024"] */
export function yearsOf(when: When | null): string[] {
  const [from, to] = [when?.from ?? when?.to, when?.to ?? when?.from];
  if (!from || !to) return [];
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}
