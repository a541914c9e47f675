import type { Transitions } from "./chain.ts";

const NEVER = -1e4;
/** Only what a chain forbids: inside a role only behind its begin or its inside. */
export const TRANSITIONS: Transitions = Array.from({ length: 4 }, () =>
  Array.from({ length: 6 }, (_, from) => [
    0,
    0,
    from === 1 || from === 2 ? 0 : NEVER,
    0,
    from === 3 || from === 4 ? 0 : NEVER,
  ]),
);
