import type { ElementRule } from "./rule.ts";

const ROLES = new Set("navigation menu menubar search contentinfo dialog alertdialog alert tablist toolbar".split(" "));
const TAGS = new Set(["nav", "menu", "dialog", "form", "button", "select", "label", "fieldset"]);
const WORDS =
  / (?:nav|navbar|navigation|subnav|topnav|menu|submenu|breadcrumbs?|pagination|pager|masthead|skip link|skip to content|search form|site header|site footer|toolbar|login|signin|table of contents|toc) /;

/** Ways around a site and forms to fill in: what the whole site shares, not what this article says. */
export const navigation: ElementRule = {
  name: "navigation",
  share: 0.2,
  drops: ({ element, tag, words }) =>
    TAGS.has(tag) || ROLES.has(element.getAttribute("role") ?? "") || WORDS.test(words),
};
