import { expect, it } from "vitest";
import { foundBy, STORY } from "./found-by.ts";
import { bareSignUp, newsletterForm, signUp } from "./newsletter.ts";

it("takes a form for addresses", () => {
  expect(foundBy(newsletterForm, "Ede Playbook The town's politics in your inbox. Email Sign Up")).toHaveLength(1);
  expect(foundBy(newsletterForm, "Sign up for Daily Newsletters Manage Newsletters")).toHaveLength(1);
  expect(foundBy(newsletterForm, "“It was in your inbox all along,” she said.", STORY)).toEqual([]);
});

it("takes an imperative with what it wants taken", () => {
  for (const line of [
    "CLICK HERE TO GET THE EDE NEWS APP",
    "Subscribe to the Harbour newsletter.",
    "Get more river news at EdeGazette.com/river",
  ])
    expect(foundBy(signUp, line)).toEqual([line]);
  expect(foundBy(signUp, "Get the bridge back, the protesters shouted.")).toEqual([]);
});

it("takes a bare button", () => {
  expect(foundBy(bareSignUp, "Sign up here")).toHaveLength(1);
  expect(foundBy(bareSignUp, "Sign up, he told them, or go home.")).toEqual([]);
});
