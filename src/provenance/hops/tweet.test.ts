import { expect, it } from "vitest";
import { hopsIn } from "../for-tests.ts";

it.each([
  ["“It leaks,” Selk tweeted on Monday.", "Twitter | tweet | tweeted"],
  ["Selk denied it in a series of tweets.", "Twitter | tweet | in a series of tweets"],
  ["Selk denied it, tweeting: “No leak.”", "Twitter | tweet | tweeting"],
  [
    "It leaks.\n\nNo leak at all. — Radomir Selk (@selk) March 3, 2024\n\nThe lake is full.",
    "Twitter | tweet | — Radomir Selk (@selk) March 3, 2024",
  ],
])("%s", (text, hop) => {
  expect(hopsIn(text)).toEqual([hop]);
});

it.each(["Selk is not tweeting these days.", "Linde read the tweets.", "Vossel, a friend of birds, heard a tweet."])(
  "is no hop: %s",
  (text) => {
    expect(hopsIn(text)).toEqual([]);
  },
);
