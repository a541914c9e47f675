import { isWire } from "./houses.ts";
import { inFurniture, NAME, type OutletRule } from "./rule.ts";

const OWNER = new RegExp(
  `(?:©|\\([Cc]\\)|[Cc]opyright|COPYRIGHT)[\\s©]{0,3}(?:\\([Cc]\\) )?(?:\\d{4}(?:[-–]\\d{2,4})?)?,? ?(?:[Bb]y )?(${NAME}?)(?=,|\\.(?: |$)| LLC| Inc| Ltd| Corp| All | Click| —| -|$)`,
  "u",
);

/** "Copyright © 2019 The Harbour Times, LLC": the owner, unless a wire agency or a syndicate, whose pieces others print. */
export const copyright: OutletRule = {
  name: "copyright",
  find: (anatomy) =>
    inFurniture(
      anatomy,
      ["copyright", "rights reserved"],
      OWNER,
      (name) => !isWire(name) && !/\b(?:AP|Agency|Syndicate|Press|Images|UK)\b/.test(name) && name.length > 2,
    ),
};
