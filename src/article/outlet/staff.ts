import { isHouse, isWire } from "./houses.ts";
import { inFurniture, NAME, type OutletRule } from "./rule.ts";

const POSSESSIVE = new RegExp(
  `(?:^|[-–—•*(]\\s?|\\band )(${NAME}?)['’]s? (?=\\p{Lu}[\\p{L}.'’-]* (?:\\p{Lu}|contributed))`,
  "u",
);
const WIRES = new RegExp(`^With (${NAME}?) wires?\\b`, "u");

/** "Harbour News' Ada Rook contributed to this report": a house speaks so of its own people. */
export const staff: OutletRule = {
  name: "staff",
  find: (anatomy) =>
    inFurniture(anatomy, ["contribution"], POSSESSIVE, (name) => !name.endsWith(".com") && own(name)) ??
    inFurniture(anatomy, ["contribution"], POSSESSIVE, own) ??
    inFurniture(anatomy, ["contribution"], WIRES, (name) => !isWire(name)),
};

const own = (name: string): boolean => isHouse(name) || (/^\p{Lu}{2,6}$/u.test(name) && !isWire(name));
