import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { bomOf, decode, wideCharset } from "./charset.ts";

const read = async (bytes: Buffer, outside?: string, inside?: string) =>
  (await decode(bytes, "a.txt", outside, inside)).text;

describe("a text's charset", () => {
  it("is UTF-8 where every byte fits, whatever the file's own label says", async () => {
    expect(await read(Buffer.from("Żółw: “tak”, said Brück. 河"))).toBe("Żółw: “tak”, said Brück. 河");
    expect(await read(Buffer.from("Brück"), undefined, "iso-8859-1")).toBe("Brück");
    expect(await read(Buffer.from("a\0b\r\n c"))).toBe("a\0b\r\n c");
  });

  it("is what a BOM says, and the BOM is taken off", async () => {
    expect(await read(Buffer.from("\ufeffRain"))).toBe("Rain");
    expect(await read(iconv.encode("Rain “now”", "utf-16le", { addBOM: true }))).toBe("Rain “now”");
    expect(await read(iconv.encode("Rain “now”", "utf-16be", { addBOM: true }))).toBe("Rain “now”");
    expect(await read(iconv.encode("Rain 河", "utf-32le", { addBOM: true }))).toBe("Rain 河");
    expect(await read(Buffer.from("\ufeff\ufeffRain"))).toBe("\ufeffRain");
  });

  it("is UTF-16 where every other byte of Latin text is zero", async () => {
    expect(await read(Buffer.from("The river rose.", "utf16le"))).toBe("The river rose.");
    expect(await read(Buffer.from("The river rose.", "utf16le").swap16())).toBe("The river rose.");
  });

  it("is what somebody outside says before anything else but a BOM", async () => {
    expect(await read(iconv.encode("Вода прибывает", "koi8-r"), "KOI8-R")).toBe("Вода прибывает");
    expect(await read(iconv.encode("“Brück”", "windows-1252"), "ISO-8859-1")).toBe("“Brück”");
  });

  it("is the file's own label where it is no UTF-8", async () => {
    expect(await read(iconv.encode("Вода прибывает", "windows-1251"), undefined, "windows-1251")).toBe(
      "Вода прибывает",
    );
    expect(await read(iconv.encode("川の水位が上がった", "shift_jis"), undefined, "Shift_JIS")).toBe(
      "川の水位が上がった",
    );
    const sevenBit = Buffer.from("\x1b$B@n\x1b(B", "latin1");
    expect(await read(sevenBit, undefined, "iso-2022-jp")).toBe("川");
  });

  it("is windows-1252 with nothing said, all of it", async () => {
    const text = "“The lake is full,” Mr Brück said… it costs €5 – or ‘more’.";
    expect(await read(iconv.encode(text, "windows-1252"))).toBe(text);
  });

  it("is UTF-8 with damage where most of it still makes characters", async () => {
    const bytes = Buffer.concat([Buffer.from("“Żółw” — tak, “Żółw”"), Buffer.from([0xff]), Buffer.from(" i “źrebię”")]);
    const decoded = await decode(bytes, "a.txt");
    expect(decoded).toEqual({ text: "“Żółw” — tak, “Żółw”\ufffd i “źrebię”", charset: "utf-8", damaged: 1 });
  });

  it("is not guessed where it can't be Western", async () => {
    const bytes = iconv.encode("Вода прибывает, сказал мэр.", "windows-1251");
    await expect(decode(bytes, "a.txt")).rejects.toMatchObject({ reason: "charset" });
    await expect(decode(iconv.encode("川の水位が上がった", "shift_jis"), "a.txt")).rejects.toThrow(/iconv -f/);
  });

  it("is looked for again where a label is no charset", async () => {
    expect(await read(Buffer.from("Brück"), "no-such-charset", "base64")).toBe("Brück");
  });
});

it("BOMs and wide charsets are told from the first bytes", () => {
  expect(bomOf(Buffer.from([0xff, 0xfe, 0, 0]))).toEqual({ charset: "utf-32le", length: 4 });
  expect(bomOf(Buffer.from([0xff]))).toBeUndefined();
  expect(wideCharset(Buffer.from("\ufeffRain"))).toBeUndefined();
  expect(wideCharset(Buffer.from("The\0 river rose."))).toBeUndefined();
});
