/** A vocabulary small enough to reckon with by hand, and the file that holds it. */
export const TINY = ["dam", "##s", "holds", "barrage", "safe", "the", "br", "##enn", "2", "cafe"];

/** The bytes of an embedding with the pieces of `TINY`: "dam" and "barrage" alike, all others at right angles or nearly. */
export function tinyEmbedding(): Uint8Array {
  const rows = TINY.map((piece, i) => {
    if (piece === "dam" || piece === "barrage") return [100, 0, 0, 0];
    return [0, 1, 2, 3].map((k) => (k === 1 + (i % 3) ? 100 : 0));
  });
  return packed("tiny", TINY, rows);
}

/** Words that are common wherever they stand. */
const COMMON = new Set("the a of and to in was were is are from for us them no".split(" "));

/** The bytes of an embedding that knows these words and nothing of what they mean: each has a direction of its own. */
export function wordsEmbedding(words: readonly string[]): Uint8Array {
  return packed(
    "words",
    words,
    words.map((_, i) => words.map((_, k) => (k === i ? 100 : 0))),
  );
}

function packed(model: string, pieces: readonly string[], rows: readonly (readonly number[])[]): Uint8Array {
  const vocabulary = new TextEncoder().encode(pieces.join("\n"));
  const step = new Uint8Array(Float32Array.from(pieces, (piece) => (COMMON.has(piece) ? 0.001 : 0.01)).buffer);
  const rarity = Uint8Array.from(pieces, (piece) => (COMMON.has(piece) ? 32 : 112));
  const columns = [vocabulary, step, rarity, new Uint8Array(Int8Array.from(rows.flat()).buffer)];
  const header = new TextEncoder().encode(
    JSON.stringify({ model, pieces: pieces.length, dimensions: rows[0]!.length, vocabularyBytes: vocabulary.length }),
  );
  const begin = new Uint8Array(8 + header.length);
  new DataView(begin.buffer).setUint32(0, 0x31455348, true);
  new DataView(begin.buffer).setUint32(4, header.length, true);
  begin.set(header, 8);
  return Uint8Array.from([begin, ...columns].flatMap((column) => [...column, ...padding(column.length)]));
}

const padding = (length: number) => new Array(-length & 7).fill(0);
