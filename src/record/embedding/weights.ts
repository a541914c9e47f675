/** What the sentence embedding has learned. */
export interface EmbeddingWeights {
  /** Names this set of weights. */
  readonly model: string;
  /** The pieces of words, one a line. */
  readonly vocabulary: string;
  /** Length of a vector. */
  readonly dimensions: number;
  /** The vector of each piece, one after the other, in whole steps… */
  readonly rows: Int8Array;
  /** …of this size, one a piece. */
  readonly step: Float32Array;
  /** How rare each piece is in news: -log2 of its share, in eighths. */
  readonly rarity: Uint8Array;
}

const MAGIC = 0x31455348; // "HSE1", little-endian

interface Header {
  model: string;
  pieces: number;
  dimensions: number;
  vocabularyBytes: number;
}

const padded = (bytes: number) => (bytes + 7) & ~7;

/**
 * Reads the file that training/sentences/pack.py writes: a magic number, the length of a JSON header, the header; then
 * vocabulary, steps, rarities and rows, each begun at a multiple of eight bytes, little-endian.
 *
 * @throws RangeError where the bytes are no such file, or are cut short
 */
export function unpackEmbedding(file: Uint8Array): EmbeddingWeights {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.byteLength < 8 || view.getUint32(0, true) !== MAGIC) {
    throw new RangeError("These are no weights of the sentence embedding: the file doesn't begin as one.");
  }
  const headerBytes = view.getUint32(4, true);
  if (8 + headerBytes > file.byteLength) throw cutShort();
  const text = new TextDecoder();
  const header = JSON.parse(text.decode(file.subarray(8, 8 + headerBytes))) as Header;
  let at = padded(8 + headerBytes);
  const next = (bytes: number) => {
    if (at + bytes > file.byteLength) throw cutShort();
    // A copy, so that columns of floats are aligned; a Buffer's own slice is none.
    const column = new Uint8Array(file.subarray(at, at + bytes));
    at = padded(at + bytes);
    return column;
  };
  const { model, pieces, dimensions, vocabularyBytes } = header;
  return {
    model,
    vocabulary: text.decode(next(vocabularyBytes)),
    dimensions,
    step: new Float32Array(next(4 * pieces).buffer),
    rarity: next(pieces),
    rows: new Int8Array(next(pieces * dimensions).buffer),
  };
}

const cutShort = () => new RangeError("The weights of the sentence embedding are cut short. Fetch the file again.");
