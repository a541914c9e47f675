import { networkInterfaces } from "node:os";
import { expect, it } from "vitest";
import { isThisMachine } from "./this-machine.ts";

const INTERFACES = Object.assign(networkInterfaces(), {
  river0: [{ address: "93.184.215.14" }, { address: "2606:4700:0:0::11" }] as never,
});

it.each(["93.184.215.14", "2606:4700::11", "2606:4700::11%river0"])("%s is its own", (address) => {
  expect(isThisMachine(address, INTERFACES)).toBe(true);
});

it.each(["93.184.215.15", "2606:4700::12"])("%s is another's", (address) => {
  expect(isThisMachine(address, INTERFACES)).toBe(false);
});
