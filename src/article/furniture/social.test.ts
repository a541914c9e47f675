import { expect, it } from "vitest";
import { foundBy, STORY } from "./found-by.ts";
import { follow, shareButtons, sharingOptions } from "./social.ts";

it.each([
  "Read Harbour.ed news on social networks Facebook, Twitter and Telegram",
  "Follow us on Twitter",
  "Follow Ada Rook on Twitter @adarook",
  "Join us on Facebook.com/harbour",
  "- Follow the Ticker on Twitter: @ticker",
])("takes %j", (line) => expect(foundBy(follow, line)).toEqual([line]));

it.each([STORY, "Follow the money, the auditor told the council.", "Twitter banned the mayor's account on Monday."])(
  "leaves %j",
  (line) => expect(foundBy(follow, line)).toEqual([]),
);

it("takes share buttons", () => {
  for (const line of ["Share this: Facebook", "WhatsApp", "SHARE THIS ARTICLE Share Tweet Post Email"])
    expect(foundBy(shareButtons, line)).toEqual([line]);
  expect(foundBy(shareButtons, "Share the ferry", "Facebook said no.")).toEqual([]);
  expect(foundBy(sharingOptions, "Share All sharing options for: How Ede lost its bridge")).toHaveLength(1);
});
