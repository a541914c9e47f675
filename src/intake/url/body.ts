import type { IncomingMessage } from "node:http";
import { pipeline, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { inMegabytes } from "../problem.ts";
import { refusal } from "./refusal.ts";

const UNPACK: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * An answer's whole body, unpacked.
 *
 * @param most bytes, packed and unpacked alike: reading stops there, whatever the server announced
 * @throws IntakeProblem where there is more, or it is packed in a way that wasn't asked for
 */
export async function bodyOf(answer: IncomingMessage, most: number, named: string): Promise<Buffer> {
  const packing = (answer.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  const tooLarge = () => refusal(named, `is larger than ${inMegabytes(most)}, the most that is fetched.`);
  if (Number(answer.headers["content-length"]) > most) throw tooLarge();
  const unpack = UNPACK[packing]?.();
  if (!unpack && packing !== "identity" && packing !== "") {
    throw refusal(named, "comes packed in a way that wasn't asked for. Save the page from a browser and add the file.");
  }
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of unpack ? pipeline(answer, unpack, () => {}) : answer) {
      length += chunk.length;
      if (length > most) throw tooLarge();
      chunks.push(chunk);
    }
  } finally {
    answer.destroy();
  }
  return Buffer.concat(chunks);
}
