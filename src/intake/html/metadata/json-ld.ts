/** What a page says of its article in JSON-LD (schema.org), down to what is used here. */
export interface LinkedArticle {
  headline?: unknown;
  name?: unknown;
  datePublished?: unknown;
  author?: unknown;
  publisher?: unknown;
  url?: unknown;
  mainEntityOfPage?: unknown;
  inLanguage?: unknown;
  articleBody?: unknown;
}

type Item = Record<string, unknown>;

/** schema.org's kinds of articles: everything that ends in Article, and these. */
const KINDS = new Set(["BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting", "Review", "ReviewArticle"]);
/** Kinds that stand for the page itself: they date it where it names no article. */
const PAGES = new Set(["ClaimReview", "WebPage", "ItemPage"]);
const MOST_ITEMS = 2_000;

/** The first article in a page's JSON-LD, its publisher and authors looked up where they are only named by `@id`. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  const items = scripts.flatMap((script) => itemsIn(parse(script)));
  const article =
    items.find((item) => kindsOf(item).some(isArticle)) ??
    items.find((item) => kindsOf(item).some((kind) => PAGES.has(kind)) && item.datePublished !== undefined);
  if (!article) return null;
  const byId = new Map(items.map((item) => [item["@id"], item]));
  const lookUp = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.slice(0, 20).map(lookUp);
    if (isItem(value) && value.name === undefined && value["@id"] !== undefined) return byId.get(value["@id"]) ?? value;
    return value;
  };
  return { ...article, publisher: lookUp(article.publisher), author: lookUp(article.author) };
}

/** The name in a value that may be a string, a thing with a name, or a list of either. */
export function namesIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((one) => (Array.isArray(one) ? [] : namesIn(one)));
  if (isItem(value))
    return typeof value.name === "string" ? [value.name] : Array.isArray(value.name) ? namesIn(value.name) : [];
  return [];
}

function isArticle(kind: string): boolean {
  return kind.endsWith("Article") || KINDS.has(kind);
}

function kindsOf(item: Item): string[] {
  const kind = item["@type"];
  const kinds = Array.isArray(kind) ? kind : [kind];
  return kinds.filter((one) => typeof one === "string").map((one) => one.replace(/^https?:\/\/schema\.org\//, ""));
}

/** All things at the top, in lists and in `@graph`, in order. No recursion: the page may nest as deep as it likes. */
function itemsIn(root: unknown): Item[] {
  const items: Item[] = [];
  const ahead: unknown[] = [root];
  while (ahead.length && items.length < MOST_ITEMS) {
    const value = ahead.shift();
    if (Array.isArray(value)) ahead.unshift(...value.slice(0, MOST_ITEMS));
    else if (isItem(value)) {
      items.push(value);
      if (value["@graph"]) ahead.unshift(value["@graph"]);
      if (isItem(value.mainEntity)) ahead.push(value.mainEntity);
    }
  }
  return items;
}

function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** JSON as pages write it: in a comment or CDATA section, with bare line breaks in strings. What can't be mended is null. */
function parse(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, "")
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)$/, "")
    .replace(/;\s*$/, "");
  for (const text of [bare, bare.replace(/\p{Cc}+/gu, " ")]) {
    try {
      return JSON.parse(text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return salvage(bare);
}

/** What can still be read from JSON that is broken: the two strings most wanted, as they stand. */
function salvage(script: string): Item | null {
  const kind = script.match(/"@type"\s*:\s*"(\w{0,40}(?:Article|BlogPosting))"/)?.[1];
  const field = (name: string) => script.match(new RegExp(`"${name}"\\s*:\\s*"([^"\\\\\n]{1,300})"`))?.[1];
  return kind ? { "@type": kind, datePublished: field("datePublished"), headline: field("headline") } : null;
}
