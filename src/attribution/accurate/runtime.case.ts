import type { Runtime, Session, Tensor } from "./runtime.ts";
import { pieceOf } from "./wordpiece.case.ts";

/**
 * A runtime without a network, for tests: every "said" is a cue; the word behind it (or before, if it ends a sentence) is
 * its source, the words before the comma its content. Model bytes: 1 is the part that reads, 2 the part that links; a
 * second byte makes it one that reads several windows at once. Other bytes are no model.
 */
export function fakeRuntime(log: string[] = []): Runtime {
  const said = BigInt(pieceOf("said"));

  async function read({ ids, first }: Record<string, Tensor>): Promise<Record<string, Tensor>> {
    const [rows, width] = first!.dims as [number, number];
    const length = ids!.dims[1]!;
    const flat = new Float32Array(rows * width * 9);
    for (let word = 0; word < rows * width; word++) {
      const row = Math.floor(word / width);
      const piece = (ids!.data as BigInt64Array)[row * length + Number((first!.data as BigInt64Array)[word])];
      flat[word * 9 + 3 + (piece === said ? 1 : 0)] = 9;
    }
    log.push(`read ${rows}×${length}`);
    return { h: { data: null, dims: [rows, width, 1] }, flat: { data: flat, dims: [rows, width, 9] } };
  }

  async function link({ dist, rel }: Record<string, Tensor>): Promise<Record<string, Tensor>> {
    const [cues, width] = dist!.dims as [number, number];
    const em = new Float32Array(cues * width * 5);
    for (let k = 0; k < cues; k++) {
      let content = false;
      for (let i = 0; i < width; i++) {
        const far = Number((dist!.data as BigInt64Array)[k * width + i]) - 18;
        const here = Number((rel!.data as BigInt64Array)[k * width + i]) === 10;
        let tag = 0;
        if (here && far === -1) tag = 1;
        else if (here && far < -1) tag = content ? 4 : 3;
        if (tag >= 3) content = true;
        em[(k * width + i) * 5 + tag] = 9;
      }
    }
    log.push(`link ${cues}`);
    return {
      em: { data: em, dims: [cues, width, 5] },
      accept: { data: new Float32Array(cues).fill(2), dims: [cues] },
    };
  }

  const session = (inputNames: string[], outputNames: string[], run: Session["run"]): Session => ({
    inputNames,
    outputNames,
    run,
    release: async () => {},
  });
  return {
    InferenceSession: {
      create: async ([part, many]) => {
        if (part === 1) return session(["ids", ...(many ? ["mask"] : []), "feats", "first"], ["h", "flat"], read);
        if (part === 2) return session(["h", "words", "cb", "cs", "ce", "dist", "rel"], ["em", "accept"], link);
        throw new Error("Failed to load model.\nProtobuf parsing failed.");
      },
    },
    Tensor: class {
      readonly data: unknown;
      readonly dims: readonly number[];
      constructor(_type: string, data: unknown, dims: readonly number[]) {
        this.data = data;
        this.dims = dims;
      }
    },
  };
}
