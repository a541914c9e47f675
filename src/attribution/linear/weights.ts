import { TAGS } from "../../text/tags.ts";
import type { Calibration } from "./confidence.ts";
import type { Chain } from "./crf.ts";
import type { FlatModel } from "./flat.ts";
import { FLAT_LABELS } from "./hints.ts";
import { LINK_LABELS, type LinkModel } from "./link.ts";
import type { CueLexicon } from "./scene.ts";
import type { TaggerWeights } from "./tagger.ts";
import type { Trees } from "./trees.ts";

/** Everything the fast engine has learned. */
export interface Weights {
  /** Names this set of weights; a reading carries it. */
  model: string;
  tagger: TaggerWeights;
  lexicon: CueLexicon;
  flat: FlatModel;
  link: LinkModel;
  accept: Trees;
  /** P(a cue begins) below which a token is no candidate. */
  floor: number;
  /** The confidence below which nothing is reported. */
  report: number;
  calibration: Calibration;
}

const MAGIC = 0x33534548; // "HES3", little-endian
const KINDS = { i8: Int8Array, u8: Uint8Array, i32: Int32Array, f32: Float32Array } as const;
type Kind = keyof typeof KINDS;
type Column = Int8Array | Uint8Array | Int32Array | Float32Array;

interface Header {
  model: string;
  floor: number;
  report: number;
  slope: number;
  shift: number;
  sure: number;
  flatScale: number;
  linkScale: number;
  depth: number;
  base: number;
  columns: { name: string; kind: Kind; length: number }[];
}

const kindOf = (column: Column): Kind => (Object.keys(KINDS) as Kind[]).find((kind) => column instanceof KINDS[kind])!;
const padded = (bytes: number) => (bytes + 7) & ~7;

/**
 * Packs weights into one file: a magic number, the length of a JSON header, the header, and then each column it lists,
 * little-endian, begun at a multiple of eight bytes.
 */
export function packWeights(w: Weights): Uint8Array {
  const columns: Record<string, Column> = {
    taggerTable: w.tagger.table,
    seenWords: Int32Array.from(w.tagger.seen.keys()),
    seenCounts: Uint8Array.from(w.tagger.seen.values(), (tags) => tags.length),
    seenTags: Uint8Array.from([...w.tagger.seen.values()].flatMap((tags) => [...tags])),
    lexiconWords: Int32Array.from(w.lexicon.keys()),
    lexiconSteps: Uint8Array.from(w.lexicon.values()),
    flatTable: w.flat.table.bytes,
    flatStep: w.flat.chain.step,
    flatBegin: w.flat.chain.begin,
    linkTable: w.link.table.bytes,
    linkStep: w.link.chain.step,
    linkBegin: w.link.chain.begin,
    treeFeature: w.accept.feature,
    treeThreshold: w.accept.threshold,
    treeValue: w.accept.value,
  };
  const header: Header = {
    model: w.model,
    floor: w.floor,
    report: w.report,
    ...w.calibration,
    flatScale: w.flat.table.scale,
    linkScale: w.link.table.scale,
    depth: w.accept.depth,
    base: w.accept.base,
    columns: Object.entries(columns).map(([name, column]) => ({ name, kind: kindOf(column), length: column.length })),
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const size = padded(8 + head.length) + Object.values(columns).reduce((n, column) => n + padded(column.byteLength), 0);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, head.length, true);
  out.set(head, 8);
  let at = padded(8 + head.length);
  for (const column of Object.values(columns)) {
    out.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += padded(column.byteLength);
  }
  return out;
}

/** A map from each key to its stretch of `values`, `counts` of them a key. */
function listsOf(keys: Int32Array, counts: Uint8Array, values: Uint8Array): Map<number, Uint8Array> {
  const own = values.slice();
  let at = 0;
  return new Map(
    Array.from(keys, (key, i) => {
      at += counts[i]!;
      return [key, own.subarray(at - counts[i]!, at)];
    }),
  );
}

/**
 * Reads what `packWeights` wrote.
 *
 * @throws RangeError where the bytes are no such file, or are cut short
 */
export function unpackWeights(file: Uint8Array): Weights {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.byteLength < 8 || view.getUint32(0, true) !== MAGIC) {
    throw new RangeError(
      "These are no weights of the fast engine: the file doesn't begin as one. Give it models/fast/weights.bin.",
    );
  }
  const length = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length))) as Header;
  const columns: Record<string, Column> = {};
  let at = padded(8 + length);
  for (const { name, kind, length: items } of header.columns) {
    const type = KINDS[kind];
    const bytes = items * type.BYTES_PER_ELEMENT;
    if (at + bytes > file.byteLength)
      throw new RangeError("The fast engine's weights are cut short. Fetch the file again.");
    const aligned = (file.byteOffset + at) % type.BYTES_PER_ELEMENT === 0;
    columns[name] = aligned
      ? new type(file.buffer as ArrayBuffer, file.byteOffset + at, items)
      : new type(new Uint8Array(file.subarray(at, at + bytes)).buffer); // A copy, also of a Buffer, whose slice() is none.
    at += padded(bytes);
  }
  const get = <T extends Column>(name: string) => columns[name] as T;
  const pairs = (keys: string, values: string) => {
    const of = get<Uint8Array>(values);
    return new Map(Array.from(get<Int32Array>(keys), (key, i) => [key, of[i]!]));
  };
  const chain = (name: string, labels: number): Chain => ({
    labels,
    step: get<Float32Array>(`${name}Step`).slice(),
    begin: get<Float32Array>(`${name}Begin`).slice(),
  });
  const taggerTable = get<Int8Array>("taggerTable");
  if (taggerTable.length % TAGS.length)
    throw new RangeError("The fast engine's weights are for another list of tags. Fetch the file again.");
  return {
    model: header.model,
    tagger: { table: taggerTable, seen: listsOf(get("seenWords"), get("seenCounts"), get("seenTags")) },
    lexicon: pairs("lexiconWords", "lexiconSteps"),
    flat: {
      table: { bytes: get("flatTable"), width: FLAT_LABELS - 1, scale: header.flatScale },
      chain: chain("flat", FLAT_LABELS),
    },
    link: {
      table: { bytes: get("linkTable"), width: LINK_LABELS - 1, scale: header.linkScale },
      chain: chain("link", LINK_LABELS),
    },
    accept: {
      depth: header.depth,
      base: header.base,
      feature: get<Uint8Array>("treeFeature").slice(),
      threshold: get<Float32Array>("treeThreshold").slice(),
      value: get<Float32Array>("treeValue").slice(),
    },
    floor: header.floor,
    report: header.report,
    calibration: { slope: header.slope, shift: header.shift, sure: header.sure },
  };
}
