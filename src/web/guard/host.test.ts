import { expect, it } from "vitest";
import { isLoopback, isOwnHost } from "./host.ts";

it.each(["localhost:8010", "LOCALHOST", "127.0.0.1:80", "127.0.0.53", "[::1]:8010", "[::1]"])(
  "%s is this machine",
  (host) => {
    expect(isOwnHost(host)).toBe(true);
  },
);

it.each([
  undefined,
  "",
  "rebound.example",
  "127.0.0.1.rebound.example:8010",
  "localhost.rebound.example",
  "192.168.0.7:8010",
  "0.0.0.0",
])("%s is not", (host) => {
  expect(isOwnHost(host)).toBe(false);
});

it("everybody's address is not loopback", () => {
  expect(isLoopback("0.0.0.0")).toBe(false);
  expect(isLoopback("127.0.0.2")).toBe(true);
});
