import fc from "fast-check";
import { expect, it } from "vitest";
import { checkUrl } from "./check.ts";
import { PUBLIC } from "./reach.ts";

it.each([
  ["river", "is no address of the web"],
  ["https://", "is no address of the web"],
  ["/etc/passwd", "is no address of the web"],
  ["ftp://brenn.example/", "begin with https:// or http://"],
  ["file:///etc/passwd", "begin with https:// or http://"],
  ["gopher://brenn.example/", "begin with https:// or http://"],
  ["data:text/html,river", "begin with https:// or http://"],
  ["javascript:alert(1)", "begin with https:// or http://"],
  ["https://mira@brenn.example/", "has a name or a password in it"],
  ["https://:s3cret@brenn.example/", "has a name or a password in it"],
  ["http://brenn.example@127.0.0.1/", "has a name or a password in it"],
  ["http://brenn.example:22/", "names the port 22"],
  ["http://brenn.example:6379/", "names the port 6379"],
  ["http://2130706433/", "this machine itself"],
  ["http://017700000001/", "this machine itself"],
  ["http://0x7f000001/", "this machine itself"],
  ["http://0x7f.0.0.1/", "this machine itself"],
  ["http://0177.0.0.1/", "this machine itself"],
  ["http://127.1/", "this machine itself"],
  ["http://127.0.0.1./", "this machine itself"],
  ["http://１２７.0.0.1/", "this machine itself"],
  ["http://0/", "this machine itself"],
  ["http://[::]/", "this machine itself"],
  ["http://[::ffff:7f00:1]/", "stands for another"],
  ["http://[::ffff:169.254.169.254]/latest/meta-data/", "stands for another"],
  ["http://[64:ff9b::7f00:1]/", "stands for another"],
  ["http://2852039166/latest/meta-data/", "private network"],
  ["http://169.254.169.254:80/", "private network"],
  [`https://brenn.example/${"a".repeat(5_000)}`, "too long"],
])("%s is refused: %s", (url, why) => {
  expect(() => checkUrl(url, PUBLIC)).toThrow(why);
});

it.each([
  "https://brenn.example/flood?page=2#top",
  "http://brenn.example:8080/",
  "HTTPS://BRENN.EXAMPLE",
  "http://1.1.1.1/",
])("%s may be fetched, as far as it tells itself", (url) => {
  expect(checkUrl(url, PUBLIC)).toBeInstanceOf(URL);
});

it("a password is not repeated", () => {
  expect(() => checkUrl("https://mira:s3cret@brenn.example/", PUBLIC)).toThrow(/^(?!.*s3cret)/);
});

/** An IPv4 address written in the ways that browsers understand. */
const spelled = (octets: readonly number[]) => {
  const number = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  const [a, b] = octets as [number, number];
  return fc.constantFrom(
    octets.join("."),
    String(number),
    `0x${number.toString(16)}`,
    `0${number.toString(8)}`,
    octets.map((octet) => `0x${octet.toString(16)}`).join("."),
    octets.map((octet) => `0${octet.toString(8)}`).join("."),
    `${a}.${b}.${number % 65_536}`,
    `${a}.${number % 16_777_216}`,
    `[::ffff:${octets.join(".")}]`,
  );
};

it("a private address is refused in whatever spelling", () => {
  const octet = fc.nat(255);
  const inside = fc.oneof(
    fc.tuple(fc.constantFrom(0, 10, 127), octet, octet, octet),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
    fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
    fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
    fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
    fc.tuple(fc.integer({ min: 224, max: 255 }), octet, octet, octet),
  );
  fc.assert(
    fc.property(inside.chain(spelled), fc.constantFrom("http", "https"), (host, scheme) => {
      expect(() => checkUrl(`${scheme}://${host}/`, PUBLIC)).toThrow(/leads (to|into)/);
    }),
  );
});
