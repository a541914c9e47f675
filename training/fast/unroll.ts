import { LANES } from "../../src/attribution/linear/row-sums.ts";

/**
 * Writes src/attribution/linear/unrolled.ts: the CRF's inner loops with their sums written out for the two numbers of labels
 * in use, which is four times as fast as loops over labels. `npm run unroll` after a change here; a test holds both in step.
 */
const list = <T>(count: number, item: (k: number) => T) => Array.from({ length: count }, (_, k) => item(k));

function marginals(labels: number): string {
  const each = (item: (y: number) => string, between = "\n") => list(labels, item).join(between);
  const scores = list(labels - 1, (y) => `const s${y + 1} = sums[q + ${y}]!;`).join("\n");
  const sum = (term: (x: number) => string) => list(labels, term).join(" + ");
  return `
/** P(label | token) over ${labels} labels, as \`SumDecoder.marginals\` says. \`forward\` and \`emit\` are scratch space of the size of \`out\`. */
export function marginals${labels}(step: Float64Array, begin: Float64Array, exps: Float64Array, unit: number, sums: Int16Array, length: number, out: Float32Array, forward: Float64Array, emit: Float64Array): number {
  let high = 0;
  let log = 0;
  let scale = 1;
  ${each((y) => `let f${y} = 0;`)}
  for (let i = 0, q = 0, r = 0; i < length; i++, q += ${LANES}, r += ${labels}) {
    ${scores}
    let most = 0;
    ${list(labels - 1, (y) => `if (s${y + 1} > most) most = s${y + 1};`).join("\n")}
    ${each((y) => `const e${y} = exps[${y ? `most - s${y}` : "most"}]!;\nemit[r + ${y}] = e${y};`)}
    ${each((y) => `const m${y} = (i === 0 ? begin[${y}]! : ${sum((x) => `f${x} * step[${x * labels + y}]!`)}) * e${y};`)}
    const sum = ${sum((y) => `m${y}`)};
    const inverse = 1 / sum;
    ${each((y) => `f${y} = m${y} * inverse;\nforward[r + ${y}] = f${y};`)}
    high += most;
    scale *= sum;
    if (scale > 1e100 || scale < 1e-100) {
      log += Math.log(scale);
      scale = 1;
    }
  }
  ${each((y) => `let a${y} = 1;`)}
  for (let i = length - 1, r = i * ${labels}; i >= 0; i--, r -= ${labels}) {
    ${each((y) => `const p${y} = forward[r + ${y}]! * a${y};`)}
    const inverse = 1 / (${sum((y) => `p${y}`)});
    ${each((y) => `out[r + ${y}] = p${y} * inverse;\nconst b${y} = a${y} * emit[r + ${y}]!;`)}
    ${each((x) => `const c${x} = ${sum((y) => `step[${x * labels + y}]! * b${y}`)};`)}
    const share = 1 / (${sum((x) => `c${x}`)});
    ${each((x) => `a${x} = c${x} * share;`)}
  }
  return log + Math.log(scale) + high * unit;
}`;
}

function viterbi(labels: number): string {
  const each = (item: (y: number) => string, between = "\n") => list(labels, item).join(between);
  return `
/** The best path over ${labels} labels, as \`SumDecoder.viterbi\` says. \`back\` is scratch space, \`labels\` a token. */
export function viterbi${labels}(step: Float32Array, begin: Float32Array, unit: number, sums: Int16Array, length: number, path: Uint8Array, back: Uint8Array): number {
  ${each((y) => `let v${y} = begin[${y}]!${y ? ` + sums[${y - 1}]! * unit` : ""};`)}
  for (let i = 1, q = ${LANES}, r = ${labels}; i < length; i++, q += ${LANES}, r += ${labels}) {
    let best = 0;
    let score = 0;
    ${each(
      (y) => `let h${y} = v0 + step[${y}]!;
    best = 0;
    ${list(labels - 1, (x) => `score = v${x + 1} + step[${(x + 1) * labels + y}]!;\nif (score > h${y}) {\nh${y} = score;\nbest = ${x + 1};\n}`).join("\n")}
    back[r + ${y}] = best;`,
    )}
    ${each((y) => `v${y} = h${y}${y ? ` + sums[q + ${y - 1}]! * unit` : ""};`)}
  }
  let last = 0;
  let high = v0;
  ${list(labels - 1, (y) => `if (v${y + 1} > high) {\nhigh = v${y + 1};\nlast = ${y + 1};\n}`).join("\n")}
  for (let i = length - 1, y = last; i >= 0; i--) {
    path[i] = y;
    y = back[i * ${labels} + y]!;
  }
  return high;
}`;
}

/** The file's text, before formatting. */
export function unrolled(): string {
  return `// Written by training/fast/unroll.ts (npm run unroll). Don't edit.
${[marginals(5), marginals(7), viterbi(5), viterbi(7)].join("\n")}
`;
}
