import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { PageDocument } from "../dom.ts";
import { slimPage } from "../slim.ts";
import { findMetadata } from "./metadata.ts";
import { pageSources } from "./page.ts";

function metadata(source: string) {
  const { body, jsonLd, language } = slimPage(source);
  return findMetadata(
    pageSources(parseHTML(`<html><body>${body}</body></html>`).document as unknown as PageDocument, jsonLd, language),
  );
}

const meta = (pairs: Record<string, string>) =>
  Object.entries(pairs)
    .map(([name, content]) => `<meta ${name.includes(":") ? "property" : "name"}="${name}" content="${content}">`)
    .join("");
const ld = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...fields })}</script>`;

describe("what a page says of its article", () => {
  it("is null where it says nothing", () => {
    expect(metadata("<p>Rain.</p>")).toEqual({
      title: null,
      outlet: null,
      date: null,
      author: null,
      url: null,
      language: null,
      description: null,
    });
  });
});

describe("title", () => {
  it("comes from JSON-LD, then <meta>, then the headline, then <title>, markup and references resolved", () => {
    const page = `<title>d</title>${meta({ "og:title": "b" })}<h1>c</h1>`;
    expect(metadata(ld({ headline: "The &#8216;dam&#8217; <i>holds</i>" }) + page).title).toBe("The ‘dam’ holds");
    expect(metadata(page).title).toBe("b");
    expect(metadata("<title>d</title><h1>c <b>e</b></h1>").title).toBe("c e");
    expect(metadata("<title>d</title>").title).toBe("d");
  });

  it("goes without the outlet's name", () => {
    const outlet = meta({ "og:site_name": "Brennick Post" });
    expect(metadata(`${outlet}<title>The dam holds | brennick post</title>`).title).toBe("The dam holds");
    expect(metadata(`${outlet}<title>The dam holds - a night in Ostra</title>`).title).toBe(
      "The dam holds - a night in Ostra",
    );
  });
});

describe("outlet", () => {
  it("is the site's name, better written by the publisher where it is the same", () => {
    const site = (name: string) => meta({ "og:site_name": name });
    expect(metadata(site("Brennick Post")).outlet).toBe("Brennick Post");
    expect(metadata(ld({ publisher: { name: "The Brennick Post" } }) + site("brennickpost")).outlet).toBe(
      "The Brennick Post",
    );
    expect(metadata(ld({ publisher: { name: "Brennick Evening Post" } }) + site("BEP")).outlet).toBe(
      "Brennick Evening Post",
    );
  });

  it("is not the agency that the page names as publisher", () => {
    const page = ld({ publisher: { name: "Northern Wire" } }) + meta({ "og:site_name": "Brennick Post" });
    expect(metadata(page).outlet).toBe("Brennick Post");
  });

  it("is no address and no slogan", () => {
    expect(metadata(meta({ "og:site_name": "https://brennick.example" })).outlet).toBeNull();
    expect(metadata(meta({ "og:site_name": "Brennick Post | All about rivers" })).outlet).toBe("Brennick Post");
  });
});

describe("date", () => {
  it("is when it was published, as it is written", () => {
    expect(metadata(ld({ dateModified: "2021-05-05", datePublished: "2021-05-04T08:00:00+02:00" })).date).toBe(
      "2021-05-04T08:00:00+02:00",
    );
    expect(metadata(meta({ "article:published_time": "May 4, 2021" })).date).toBe("May 4, 2021");
    expect(
      metadata(
        '<article><time class="updated" datetime="2021-05-05"></time><time datetime="2021-05-04"></time></article>',
      ).date,
    ).toBe("2021-05-04");
    expect(metadata('<span itemprop="datePublished">4 May 2021</span>').date).toBe("4 May 2021");
  });

  it("is never when it was changed", () => {
    expect(
      metadata(ld({ dateModified: "2021-05-05" }) + meta({ "article:modified_time": "2021-05-05" })).date,
    ).toBeNull();
    expect(metadata('<article><time class="updated" datetime="2021-05-05"></time></article>').date).toBeNull();
  });

  it.each(["0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "9999-12-31", "yesterday"])("is not %s", (date) => {
    expect(metadata(ld({ datePublished: date })).date).toBeNull();
    expect(metadata(ld({ datePublished: date }) + meta({ "article:published_time": "2021-05-04" })).date).toBe(
      "2021-05-04",
    );
  });
});

describe("author", () => {
  it("is a name or several, without the word by", () => {
    expect(metadata(ld({ author: [{ name: "Ana Brel" }, "Jo Lund", { name: "Ana Brel" }] })).author).toBe(
      "Ana Brel, Jo Lund",
    );
    expect(metadata(meta({ author: "By Ana Brel" })).author).toBe("Ana Brel");
    expect(metadata('<a rel="author" href="/ana">Ana Brel</a>').author).toBe("Ana Brel");
  });

  it("is no address, handle or account", () => {
    expect(metadata(meta({ "article:author": "https://social.example/ana" })).author).toBeNull();
    expect(metadata(meta({ author: "admin" })).author).toBeNull();
  });
});

describe("url and language", () => {
  it("are a whole web address and a BCP 47 tag", () => {
    expect(metadata('<link rel="canonical" href="https://brennick.example/dam">').url).toBe(
      "https://brennick.example/dam",
    );
    expect(metadata('<html lang="pt-BR"><p>x').language).toBe("pt-BR");
    expect(metadata(meta({ "og:locale": "de_AT" })).language).toBe("de-AT");
  });

  it("are nothing else", () => {
    expect(metadata('<link rel="canonical" href="/dam">').url).toBeNull();
    expect(metadata('<link rel="canonical" href="javascript:alert(1)">').url).toBeNull();
    expect(metadata('<html lang="English, mostly"><p>x').language).toBeNull();
  });
});
