import { isHouse } from "./houses.ts";
import { NAME, type OutletRule } from "./rule.ts";

const DATELINE = new RegExp(`^(?:\\p{Lu}[\\p{L}.,/ ]{0,50})?\\((${NAME})\\)(?=\\s?[-–—]|\\s+[\\p{Lu}"“'‘])`, "u");
const WIRE = /^(?:\p{Lu}[\p{L}.,/ ]{0,60})?\((Reuters|REUTERS)\)\s?[-–—]/u;
const WIRE_OWN =
  /\bREUTERS\/|^\(?(?:Additional r|R)eporting by\b|\bReuters (?:interactive|graphic)|^Slideshow \(|\bRelated Coverage\b|tmsnrt\.rs/;

/** "Port Ede (CNN) …": a broadcaster signs its own pieces so. A wire agency's name there only says where the piece came from. */
export const dateline: OutletRule = {
  name: "dateline",
  find({ segments }) {
    for (const { text, span } of segments.slice(0, 6)) {
      const match = DATELINE.exec(text.slice(0, 140));
      if (match && isHouse(match[1]!)) return { name: match[1]!, evidence: [span[0], span[0] + match[0].length] };
    }
    return null;
  },
};

/** A wire's dateline on a page that also has the wire's own furniture: its pictures' line, its graphics, its sign-off. */
export const wirePage: OutletRule = {
  name: "wire's own page",
  find({ segments, furniture, text }) {
    for (const segment of segments.slice(0, 6)) {
      const match = WIRE.exec(segment.text.slice(0, 140));
      if (!match) continue;
      const own = furniture.some(({ span }) => WIRE_OWN.test(text.slice(span[0], span[0] + 700)));
      return own ? { name: "Reuters", evidence: [segment.span[0], segment.span[0] + match[0].length] } : null;
    }
    return null;
  },
};
