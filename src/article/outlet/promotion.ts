import type { Anatomy } from "../anatomy.ts";
import { isHouse, isWire } from "./houses.ts";
import { clean, inFurniture, NAME, type OutletFound, type OutletRule } from "./rule.ts";

// What a page sells is its own: each pattern's first group is the name.
const SELLS: readonly RegExp[] = [
  new RegExp(`\\bRead (${NAME}) news on social\\b`, "u"),
  new RegExp(
    `\\b(?:GET|Get|get|DOWNLOAD|Download|download) (?:THE|the) (${NAME}?) (?:news app|mobile app|app|APP)\\b`,
    "u",
  ),
  new RegExp(`\\b(?:alerts|newsletters?|e-?mails|series|updates) from (${NAME})`, "u"),
  new RegExp(`\\b[Gg]et the (${NAME}?) (?:Stories|stories|newsletter|[Dd]aily [Bb]riefing)\\b`, "u"),
  new RegExp(`\\b[Gg]et (${NAME}?)['’]s? (?:Daily Briefing|newsletters?|top stories)\\b`, "u"),
  new RegExp(`\\b[Ss]ubscribe to (?:the )?(${NAME}?)['’]s? (?:newsletters?|print)\\b`, "u"),
  new RegExp(`\\bSupport (${NAME}?)['’]s? [\\p{L} ]{0,30}journalism\\b`, "u"),
  new RegExp(`\\bVisit (${NAME}?)['’]s? homepage\\b`, "u"),
  new RegExp(`\\b(?:[Ww]ant news from|[Ss]tories from) (${NAME}?)(?: on\\b|[?.])`, "u"),
];
const FOLLOW = new RegExp(`^\\W{0,4}[Ff]ollow (${NAME}) on (?:Facebook|Twitter|Telegram|Instagram)`, "u");
const ALSO = new RegExp(`\\bAlso on (${NAME}):`, "u");
const ownLooking = (name: string): boolean => isHouse(name) || /^\p{Lu}{3,}$/u.test(name);
const PROMOTES = [
  "newsletter form",
  "sign up",
  "bare sign up",
  "plea for money",
  "donate button",
  "follow",
  "bracketed teaser",
  "menu",
  "labelled teaser",
  "contact",
];

/** What the page sells and where it is to be followed: its newsletter, its app, its other stories. */
export const promotion: OutletRule = {
  name: "promotion",
  find(anatomy) {
    for (const pattern of SELLS) {
      const found = inFurniture(
        anatomy,
        PROMOTES,
        pattern,
        (name) => !isWire(name) && !/^(?:Our|Your|Daily|Opinion|Top|The|Google|Apple|Big|Latest)$/.test(name),
      );
      if (found) return { ...found, name: known(found.name) };
    }
    return inFurniture(anatomy, PROMOTES, FOLLOW, isHouse) ?? inFurniture(anatomy, PROMOTES, ALSO, ownLooking);
  },
};

/** "FOX NEWS" and "The Gazette's" say no more than the name. */
const known = (name: string): string => clean(name.replace(/['’]s?$/, ""));

/** "Get more politics at HarbourNews.com/Politics": the page's own address. */
export const ownAddress: OutletRule = {
  name: "own address",
  find(anatomy: Anatomy): OutletFound | null {
    const found = inFurniture(anatomy, ["sign up"], /\b[Gg]et more [\w ]{2,40} at (\p{Lu}\w+)\.com\b/u, () => true);
    return found && { ...found, name: found.name.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, " ") };
  },
};
