import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whereElse } from "./address.ts";

describe("an address that isn't public", () => {
  it.each([
    ["0.0.0.0", "itself"],
    ["0.1.2.3", "itself"],
    ["127.0.0.1", "itself"],
    ["127.255.255.254", "itself"],
    ["::", "itself"],
    ["::1", "itself"],
    ["10.0.0.1", "private"],
    ["172.16.0.1", "private"],
    ["172.31.255.255", "private"],
    ["192.168.1.1", "private"],
    ["100.64.0.1", "private"],
    ["100.100.100.200", "private"],
    ["169.254.169.254", "private"],
    ["169.254.170.2", "private"],
    ["fc00::1", "private"],
    ["fd00:ec2::254", "private"],
    ["fe80::1", "private"],
    ["fe80::1%eth0", "private"],
    ["febf::1", "private"],
    ["fec0::1", "private"],
    ["224.0.0.1", "many machines"],
    ["239.255.255.255", "many machines"],
    ["255.255.255.255", "many machines"],
    ["ff02::1", "many machines"],
    ["::ffff:127.0.0.1", "stands for another"],
    ["::ffff:8.8.8.8", "stands for another"],
    ["::ffff:a9fe:a9fe", "stands for another"],
    ["::ffff:0:10.0.0.1", "stands for another"],
    ["64:ff9b::127.0.0.1", "stands for another"],
    ["64:ff9b::a9fe:a9fe", "stands for another"],
    ["64:ff9b:1::10.0.0.1", "stands for another"],
    ["2002:7f00:1::", "stands for another"],
    ["2002:a9fe:a9fe::1", "stands for another"],
    ["2001:0:4136:e378:8000:63bf:3fff:fdd2", "stands for another"],
    ["192.0.0.192", "reserved"],
    ["192.0.2.1", "reserved"],
    ["198.18.0.1", "reserved"],
    ["198.51.100.1", "reserved"],
    ["203.0.113.1", "reserved"],
    ["240.0.0.1", "reserved"],
    ["2001:db8::1", "reserved"],
    ["3fff::1", "reserved"],
    ["100::1", "reserved"],
    ["::127.0.0.1", "stands for another"],
    ["4000::1", "reserved"],
    ["168.63.129.16", "metadata"],
    ["brenn.example", "reserved"],
    ["", "reserved"],
  ])("%s leads elsewhere: %s", (address, where) => {
    expect(whereElse(address)).toContain(where);
  });
});

it.each([
  "1.1.1.1",
  "8.8.8.8",
  "93.184.215.14",
  "172.15.0.1",
  "172.32.0.1",
  "100.63.255.255",
  "100.128.0.1",
  "2606:4700:4700::1111",
  "2a00:1450:4001:82a::200e",
])("%s is of the public net", (address) => {
  expect(whereElse(address)).toBeUndefined();
});

it("no IPv4 address is let through in the clothes of IPv6", () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.constantFrom("::ffff:", "::", "64:ff9b::", "::ffff:0:", "fe80::"), (address, prefix) => {
      expect(whereElse(prefix + address)).toBeDefined();
    }),
  );
});
