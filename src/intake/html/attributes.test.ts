import { describe, expect, it } from "vitest";
import { readAttributes, writeAttributes } from "./attributes.ts";

describe("attributes", () => {
  it("are read in every way of writing, names in lower case, and only those that matter", () => {
    const source = `<p CLASS="a b" id=c hidden onclick="x()" style='color:red' lang = "en">Rain`;
    const { attributes, end, closed } = readAttributes(source, 2);
    expect(attributes).toEqual({ class: "a b", id: "c", hidden: "", style: "color:red", lang: "en" });
    expect(source.slice(end)).toBe("Rain");
    expect(closed).toBe(false);
  });

  it("may hold what looks like a tag's end", () => {
    const source = `<p class="a>b" id='c>d'>Rain`;
    expect(source.slice(readAttributes(source, 2).end)).toBe("Rain");
  });

  it("end with the page where nothing ends them", () => {
    expect(readAttributes(`<p class="a`, 2)).toEqual({ attributes: { class: "a" }, end: 12, closed: false });
    expect(readAttributes("<p class", 2).end).toBe(8);
    expect(readAttributes("<br />", 3)).toEqual({ attributes: {}, end: 6, closed: true });
  });

  it("are written so that nothing breaks out of them", () => {
    expect(writeAttributes({ class: `a"><script>`, id: "b" })).toBe(' class="a&quot;><script>" id="b"');
    expect(writeAttributes({ style: "color: red", src: "data:image/png;base64,AAAA" })).toBe("");
    expect(writeAttributes({ style: "display: none" })).toBe(' style="display: none"');
  });
});
