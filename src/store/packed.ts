import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Little is gained by more. */
const LEVEL = 2;

/** A text as the record keeps it: UTF-8, deflated, without a header. About a third of its length. */
export function pack(text: string): Uint8Array {
  // A copy of its own: what zlib gives may be a piece of a larger buffer, which would travel whole between threads.
  return new Uint8Array(deflateRawSync(text, { level: LEVEL }));
}

/** The text that was packed. */
export function unpack(packed: Uint8Array | ArrayBuffer): string {
  return inflateRawSync(packed).toString("utf8");
}
