import { describe, expect, it } from "vitest";
import { slimPage } from "./slim.ts";

/** What is left of a page's body. */
const slim = (source: string) => slimPage(source).body;

describe("a slimmed page", () => {
  it("has no scripts, styles, comments and drawings, whatever stands in them", () => {
    expect(
      slim("<p>a<script>if (a</p>b) '</div>'</script>b<!-- <p>c --><style>p{}</style><svg><path/></svg>d</p>"),
    ).toBe("<p>a b  d</p>");
    expect(slim("<SCRIPT type=x>a</Script >b")).toBe(" b");
  });

  it("ends with a script that nothing ends, and goes on after a drawing that nothing ends", () => {
    expect(slim("a<script>b")).toBe("a");
    expect(slim("a<svg>b<svg>c")).toBe("abc");
    expect(slim("a<!-- b")).toBe("a");
  });

  it("has no frame, as it gets its own, and knows its language", () => {
    const page = slimPage("<html lang=de><head><title>x</title><body class=y><p>a</html>");
    expect(page.body).toBe("<title>x</title><p>a");
    expect(page.language).toBe("de");
  });

  it("keeps its JSON-LD apart", () => {
    expect(slimPage('<script type="application/ld+json">{"a":1}</script><script>b</script>').jsonLd).toEqual([
      '{"a":1}',
    ]);
  });

  it("resolves character references in figures, but none that would make markup", () => {
    expect(slim("&#8220;Rain&#x201d; &#60;b&#62; &#38;amp; &#55296; &#1114112; &#150; &amp; &quot;")).toBe(
      "“Rain” &#60;b&#62; &#38;amp; &#55296; &#1114112; &#150; &amp; &quot;",
    );
  });

  it("takes a sign that opens nothing for text", () => {
    expect(slim("a < b <3 </> c</p")).toBe("a &lt; b &lt;3 &lt;/> c</p>");
  });

  it("says what is too much of it", () => {
    expect(slimPage("<p>a</p>".repeat(100)).excess).toBeUndefined();
    expect(slimPage("<b>a</b>".repeat(31_000)).excess).toMatch(/31000 elements/);
    expect(slimPage("<table><tr><td>".repeat(500)).excess).toMatch(/rows/);
    expect(slimPage("&lt;".repeat(31_000)).excess).toMatch(/character references/);
    expect(slimPage("<div>".repeat(60) + "rain ".repeat(200_000)).excess).toMatch(/too deep/);
    expect(slimPage(`<p>${"rain ".repeat(200_000)}`).excess).toBeUndefined();
  });

  it.each([
    ["tags", "<a "],
    ["quotes", '<a b="'],
    ["comments", "<!--"],
    ["scripts", "<script>"],
    ["drawings", "<svg>"],
    ["end tags", "</"],
    ["signs", "<"],
    ["attributes", "<p a=1 "],
  ])("takes linear time for a megabyte of %s", (_, piece) => {
    const from = performance.now();
    slimPage(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - from).toBeLessThan(5_000);
  });
});
