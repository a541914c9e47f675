import { describe, expect, it } from "vitest";
import { linkedArticle, namesIn } from "./json-ld.ts";

const article = { "@type": "NewsArticle", headline: "Dam holds" };

describe("a page's JSON-LD", () => {
  it.each([
    ["alone", [article]],
    ["in a list", [[{ "@type": "Organization" }, article]]],
    ["in a graph", [{ "@context": "https://schema.org", "@graph": [{ "@type": "WebSite" }, article] }]],
    ["in the second script", [{ "@type": "BreadcrumbList" }, article]],
    ["with several kinds", [{ ...article, "@type": ["Thing", "https://schema.org/ReportageNewsArticle"] }]],
  ])("names the article: %s", (_, scripts) => {
    expect(linkedArticle(scripts.map((script) => JSON.stringify(script)))).toMatchObject({ headline: "Dam holds" });
  });

  it("prefers the article to the page, and takes the page's date where it is alone", () => {
    const page = { "@type": "WebPage", datePublished: "2021-05-04" };
    expect(linkedArticle([JSON.stringify([page, article])])).toMatchObject({ headline: "Dam holds" });
    expect(linkedArticle([JSON.stringify(page)])).toMatchObject({ datePublished: "2021-05-04" });
  });

  it("looks up publisher and authors that are only named by their id", () => {
    const graph = [
      { ...article, publisher: { "@id": "#org" }, author: [{ "@id": "#ana" }, { name: "Jo Lund" }] },
      { "@id": "#org", "@type": "Organization", name: "Brennick Post" },
      { "@id": "#ana", "@type": "Person", name: "Ana Brel" },
    ];
    const found = linkedArticle([JSON.stringify({ "@graph": graph })]);
    expect(namesIn(found?.publisher)).toEqual(["Brennick Post"]);
    expect(namesIn(found?.author)).toEqual(["Ana Brel", "Jo Lund"]);
  });

  it("is read as pages write it: in comments, with bare line breaks", () => {
    const body = '{"@type":"NewsArticle","headline":"Dam\nholds"}';
    for (const script of [`<!--${body}-->`, `//<![CDATA[\n${body}\n//]]>`, `${body};`]) {
      expect(linkedArticle([script])).toMatchObject({ headline: "Dam holds" });
    }
  });

  it("gives its date where the rest is broken", () => {
    const broken = '{"@type": "NewsArticle", "datePublished": "2021-05-04", "headline": "The "dam" holds",}';
    expect(linkedArticle([broken])).toMatchObject({ datePublished: "2021-05-04" });
  });

  it("says nothing where there is no article in it", () => {
    expect(linkedArticle([])).toBeNull();
    expect(linkedArticle(["{", "null", "7", '{"@type":"Product","name":"Boat"}'])).toBeNull();
  });
});
