import { isHouse, isWire } from "./houses.ts";
import { inFurniture, NAME, type OutletRule } from "./rule.ts";

const BEHIND_NAME = new RegExp(`^(?:By|BY|Analysis by) [^,\\n]{3,60}, (${NAME})(?:,|$)`, "u");
const UNDER_NAME = /\n\s*(?:Special to |For )?((?:The )?[\p{L}\d.& ]{2,50})$/u;

/** The house in a byline: "By Ada Rook, Harbour News, Port Ede", or on the line under the author's name. */
export const byline: OutletRule = {
  name: "byline",
  find: (anatomy) =>
    inFurniture(anatomy, ["by line"], BEHIND_NAME, isHouse) ??
    inFurniture(
      anatomy,
      ["name line"],
      UNDER_NAME,
      (name) => (isHouse(name) || /^\p{Lu}{2,}(?: \p{Lu}+)*$/u.test(name)) && !isWire(name),
    ),
};
