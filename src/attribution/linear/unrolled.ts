// Written by training/fast/unroll.ts (npm run unroll). Don't edit.

/** P(label | token) over 5 labels, as `SumDecoder.marginals` says. `forward` and `emit` are scratch space of the size of `out`. */
export function marginals5(
  step: Float64Array,
  begin: Float64Array,
  exps: Float64Array,
  unit: number,
  sums: Int16Array,
  length: number,
  out: Float32Array,
  forward: Float64Array,
  emit: Float64Array,
): number {
  let high = 0;
  let log = 0;
  let scale = 1;
  let f0 = 0;
  let f1 = 0;
  let f2 = 0;
  let f3 = 0;
  let f4 = 0;
  for (let i = 0, q = 0, r = 0; i < length; i++, q += 8, r += 5) {
    const s1 = sums[q + 0]!;
    const s2 = sums[q + 1]!;
    const s3 = sums[q + 2]!;
    const s4 = sums[q + 3]!;
    let most = 0;
    if (s1 > most) most = s1;
    if (s2 > most) most = s2;
    if (s3 > most) most = s3;
    if (s4 > most) most = s4;
    const e0 = exps[most]!;
    emit[r + 0] = e0;
    const e1 = exps[most - s1]!;
    emit[r + 1] = e1;
    const e2 = exps[most - s2]!;
    emit[r + 2] = e2;
    const e3 = exps[most - s3]!;
    emit[r + 3] = e3;
    const e4 = exps[most - s4]!;
    emit[r + 4] = e4;
    const m0 =
      (i === 0 ? begin[0]! : f0 * step[0]! + f1 * step[5]! + f2 * step[10]! + f3 * step[15]! + f4 * step[20]!) * e0;
    const m1 =
      (i === 0 ? begin[1]! : f0 * step[1]! + f1 * step[6]! + f2 * step[11]! + f3 * step[16]! + f4 * step[21]!) * e1;
    const m2 =
      (i === 0 ? begin[2]! : f0 * step[2]! + f1 * step[7]! + f2 * step[12]! + f3 * step[17]! + f4 * step[22]!) * e2;
    const m3 =
      (i === 0 ? begin[3]! : f0 * step[3]! + f1 * step[8]! + f2 * step[13]! + f3 * step[18]! + f4 * step[23]!) * e3;
    const m4 =
      (i === 0 ? begin[4]! : f0 * step[4]! + f1 * step[9]! + f2 * step[14]! + f3 * step[19]! + f4 * step[24]!) * e4;
    const sum = m0 + m1 + m2 + m3 + m4;
    const inverse = 1 / sum;
    f0 = m0 * inverse;
    forward[r + 0] = f0;
    f1 = m1 * inverse;
    forward[r + 1] = f1;
    f2 = m2 * inverse;
    forward[r + 2] = f2;
    f3 = m3 * inverse;
    forward[r + 3] = f3;
    f4 = m4 * inverse;
    forward[r + 4] = f4;
    high += most;
    scale *= sum;
    if (scale > 1e100 || scale < 1e-100) {
      log += Math.log(scale);
      scale = 1;
    }
  }
  let a0 = 1;
  let a1 = 1;
  let a2 = 1;
  let a3 = 1;
  let a4 = 1;
  for (let i = length - 1, r = i * 5; i >= 0; i--, r -= 5) {
    const p0 = forward[r + 0]! * a0;
    const p1 = forward[r + 1]! * a1;
    const p2 = forward[r + 2]! * a2;
    const p3 = forward[r + 3]! * a3;
    const p4 = forward[r + 4]! * a4;
    const inverse = 1 / (p0 + p1 + p2 + p3 + p4);
    out[r + 0] = p0 * inverse;
    const b0 = a0 * emit[r + 0]!;
    out[r + 1] = p1 * inverse;
    const b1 = a1 * emit[r + 1]!;
    out[r + 2] = p2 * inverse;
    const b2 = a2 * emit[r + 2]!;
    out[r + 3] = p3 * inverse;
    const b3 = a3 * emit[r + 3]!;
    out[r + 4] = p4 * inverse;
    const b4 = a4 * emit[r + 4]!;
    const c0 = step[0]! * b0 + step[1]! * b1 + step[2]! * b2 + step[3]! * b3 + step[4]! * b4;
    const c1 = step[5]! * b0 + step[6]! * b1 + step[7]! * b2 + step[8]! * b3 + step[9]! * b4;
    const c2 = step[10]! * b0 + step[11]! * b1 + step[12]! * b2 + step[13]! * b3 + step[14]! * b4;
    const c3 = step[15]! * b0 + step[16]! * b1 + step[17]! * b2 + step[18]! * b3 + step[19]! * b4;
    const c4 = step[20]! * b0 + step[21]! * b1 + step[22]! * b2 + step[23]! * b3 + step[24]! * b4;
    const share = 1 / (c0 + c1 + c2 + c3 + c4);
    a0 = c0 * share;
    a1 = c1 * share;
    a2 = c2 * share;
    a3 = c3 * share;
    a4 = c4 * share;
  }
  return log + Math.log(scale) + high * unit;
}

/** P(label | token) over 7 labels, as `SumDecoder.marginals` says. `forward` and `emit` are scratch space of the size of `out`. */
export function marginals7(
  step: Float64Array,
  begin: Float64Array,
  exps: Float64Array,
  unit: number,
  sums: Int16Array,
  length: number,
  out: Float32Array,
  forward: Float64Array,
  emit: Float64Array,
): number {
  let high = 0;
  let log = 0;
  let scale = 1;
  let f0 = 0;
  let f1 = 0;
  let f2 = 0;
  let f3 = 0;
  let f4 = 0;
  let f5 = 0;
  let f6 = 0;
  for (let i = 0, q = 0, r = 0; i < length; i++, q += 8, r += 7) {
    const s1 = sums[q + 0]!;
    const s2 = sums[q + 1]!;
    const s3 = sums[q + 2]!;
    const s4 = sums[q + 3]!;
    const s5 = sums[q + 4]!;
    const s6 = sums[q + 5]!;
    let most = 0;
    if (s1 > most) most = s1;
    if (s2 > most) most = s2;
    if (s3 > most) most = s3;
    if (s4 > most) most = s4;
    if (s5 > most) most = s5;
    if (s6 > most) most = s6;
    const e0 = exps[most]!;
    emit[r + 0] = e0;
    const e1 = exps[most - s1]!;
    emit[r + 1] = e1;
    const e2 = exps[most - s2]!;
    emit[r + 2] = e2;
    const e3 = exps[most - s3]!;
    emit[r + 3] = e3;
    const e4 = exps[most - s4]!;
    emit[r + 4] = e4;
    const e5 = exps[most - s5]!;
    emit[r + 5] = e5;
    const e6 = exps[most - s6]!;
    emit[r + 6] = e6;
    const m0 =
      (i === 0
        ? begin[0]!
        : f0 * step[0]! +
          f1 * step[7]! +
          f2 * step[14]! +
          f3 * step[21]! +
          f4 * step[28]! +
          f5 * step[35]! +
          f6 * step[42]!) * e0;
    const m1 =
      (i === 0
        ? begin[1]!
        : f0 * step[1]! +
          f1 * step[8]! +
          f2 * step[15]! +
          f3 * step[22]! +
          f4 * step[29]! +
          f5 * step[36]! +
          f6 * step[43]!) * e1;
    const m2 =
      (i === 0
        ? begin[2]!
        : f0 * step[2]! +
          f1 * step[9]! +
          f2 * step[16]! +
          f3 * step[23]! +
          f4 * step[30]! +
          f5 * step[37]! +
          f6 * step[44]!) * e2;
    const m3 =
      (i === 0
        ? begin[3]!
        : f0 * step[3]! +
          f1 * step[10]! +
          f2 * step[17]! +
          f3 * step[24]! +
          f4 * step[31]! +
          f5 * step[38]! +
          f6 * step[45]!) * e3;
    const m4 =
      (i === 0
        ? begin[4]!
        : f0 * step[4]! +
          f1 * step[11]! +
          f2 * step[18]! +
          f3 * step[25]! +
          f4 * step[32]! +
          f5 * step[39]! +
          f6 * step[46]!) * e4;
    const m5 =
      (i === 0
        ? begin[5]!
        : f0 * step[5]! +
          f1 * step[12]! +
          f2 * step[19]! +
          f3 * step[26]! +
          f4 * step[33]! +
          f5 * step[40]! +
          f6 * step[47]!) * e5;
    const m6 =
      (i === 0
        ? begin[6]!
        : f0 * step[6]! +
          f1 * step[13]! +
          f2 * step[20]! +
          f3 * step[27]! +
          f4 * step[34]! +
          f5 * step[41]! +
          f6 * step[48]!) * e6;
    const sum = m0 + m1 + m2 + m3 + m4 + m5 + m6;
    const inverse = 1 / sum;
    f0 = m0 * inverse;
    forward[r + 0] = f0;
    f1 = m1 * inverse;
    forward[r + 1] = f1;
    f2 = m2 * inverse;
    forward[r + 2] = f2;
    f3 = m3 * inverse;
    forward[r + 3] = f3;
    f4 = m4 * inverse;
    forward[r + 4] = f4;
    f5 = m5 * inverse;
    forward[r + 5] = f5;
    f6 = m6 * inverse;
    forward[r + 6] = f6;
    high += most;
    scale *= sum;
    if (scale > 1e100 || scale < 1e-100) {
      log += Math.log(scale);
      scale = 1;
    }
  }
  let a0 = 1;
  let a1 = 1;
  let a2 = 1;
  let a3 = 1;
  let a4 = 1;
  let a5 = 1;
  let a6 = 1;
  for (let i = length - 1, r = i * 7; i >= 0; i--, r -= 7) {
    const p0 = forward[r + 0]! * a0;
    const p1 = forward[r + 1]! * a1;
    const p2 = forward[r + 2]! * a2;
    const p3 = forward[r + 3]! * a3;
    const p4 = forward[r + 4]! * a4;
    const p5 = forward[r + 5]! * a5;
    const p6 = forward[r + 6]! * a6;
    const inverse = 1 / (p0 + p1 + p2 + p3 + p4 + p5 + p6);
    out[r + 0] = p0 * inverse;
    const b0 = a0 * emit[r + 0]!;
    out[r + 1] = p1 * inverse;
    const b1 = a1 * emit[r + 1]!;
    out[r + 2] = p2 * inverse;
    const b2 = a2 * emit[r + 2]!;
    out[r + 3] = p3 * inverse;
    const b3 = a3 * emit[r + 3]!;
    out[r + 4] = p4 * inverse;
    const b4 = a4 * emit[r + 4]!;
    out[r + 5] = p5 * inverse;
    const b5 = a5 * emit[r + 5]!;
    out[r + 6] = p6 * inverse;
    const b6 = a6 * emit[r + 6]!;
    const c0 =
      step[0]! * b0 + step[1]! * b1 + step[2]! * b2 + step[3]! * b3 + step[4]! * b4 + step[5]! * b5 + step[6]! * b6;
    const c1 =
      step[7]! * b0 + step[8]! * b1 + step[9]! * b2 + step[10]! * b3 + step[11]! * b4 + step[12]! * b5 + step[13]! * b6;
    const c2 =
      step[14]! * b0 +
      step[15]! * b1 +
      step[16]! * b2 +
      step[17]! * b3 +
      step[18]! * b4 +
      step[19]! * b5 +
      step[20]! * b6;
    const c3 =
      step[21]! * b0 +
      step[22]! * b1 +
      step[23]! * b2 +
      step[24]! * b3 +
      step[25]! * b4 +
      step[26]! * b5 +
      step[27]! * b6;
    const c4 =
      step[28]! * b0 +
      step[29]! * b1 +
      step[30]! * b2 +
      step[31]! * b3 +
      step[32]! * b4 +
      step[33]! * b5 +
      step[34]! * b6;
    const c5 =
      step[35]! * b0 +
      step[36]! * b1 +
      step[37]! * b2 +
      step[38]! * b3 +
      step[39]! * b4 +
      step[40]! * b5 +
      step[41]! * b6;
    const c6 =
      step[42]! * b0 +
      step[43]! * b1 +
      step[44]! * b2 +
      step[45]! * b3 +
      step[46]! * b4 +
      step[47]! * b5 +
      step[48]! * b6;
    const share = 1 / (c0 + c1 + c2 + c3 + c4 + c5 + c6);
    a0 = c0 * share;
    a1 = c1 * share;
    a2 = c2 * share;
    a3 = c3 * share;
    a4 = c4 * share;
    a5 = c5 * share;
    a6 = c6 * share;
  }
  return log + Math.log(scale) + high * unit;
}

/** The best path over 5 labels, as `SumDecoder.viterbi` says. `back` is scratch space, `labels` a token. */
export function viterbi5(
  step: Float32Array,
  begin: Float32Array,
  unit: number,
  sums: Int16Array,
  length: number,
  path: Uint8Array,
  back: Uint8Array,
): number {
  let v0 = begin[0]!;
  let v1 = begin[1]! + sums[0]! * unit;
  let v2 = begin[2]! + sums[1]! * unit;
  let v3 = begin[3]! + sums[2]! * unit;
  let v4 = begin[4]! + sums[3]! * unit;
  for (let i = 1, q = 8, r = 5; i < length; i++, q += 8, r += 5) {
    let best = 0;
    let score = 0;
    let h0 = v0 + step[0]!;
    best = 0;
    score = v1 + step[5]!;
    if (score > h0) {
      h0 = score;
      best = 1;
    }
    score = v2 + step[10]!;
    if (score > h0) {
      h0 = score;
      best = 2;
    }
    score = v3 + step[15]!;
    if (score > h0) {
      h0 = score;
      best = 3;
    }
    score = v4 + step[20]!;
    if (score > h0) {
      h0 = score;
      best = 4;
    }
    back[r + 0] = best;
    let h1 = v0 + step[1]!;
    best = 0;
    score = v1 + step[6]!;
    if (score > h1) {
      h1 = score;
      best = 1;
    }
    score = v2 + step[11]!;
    if (score > h1) {
      h1 = score;
      best = 2;
    }
    score = v3 + step[16]!;
    if (score > h1) {
      h1 = score;
      best = 3;
    }
    score = v4 + step[21]!;
    if (score > h1) {
      h1 = score;
      best = 4;
    }
    back[r + 1] = best;
    let h2 = v0 + step[2]!;
    best = 0;
    score = v1 + step[7]!;
    if (score > h2) {
      h2 = score;
      best = 1;
    }
    score = v2 + step[12]!;
    if (score > h2) {
      h2 = score;
      best = 2;
    }
    score = v3 + step[17]!;
    if (score > h2) {
      h2 = score;
      best = 3;
    }
    score = v4 + step[22]!;
    if (score > h2) {
      h2 = score;
      best = 4;
    }
    back[r + 2] = best;
    let h3 = v0 + step[3]!;
    best = 0;
    score = v1 + step[8]!;
    if (score > h3) {
      h3 = score;
      best = 1;
    }
    score = v2 + step[13]!;
    if (score > h3) {
      h3 = score;
      best = 2;
    }
    score = v3 + step[18]!;
    if (score > h3) {
      h3 = score;
      best = 3;
    }
    score = v4 + step[23]!;
    if (score > h3) {
      h3 = score;
      best = 4;
    }
    back[r + 3] = best;
    let h4 = v0 + step[4]!;
    best = 0;
    score = v1 + step[9]!;
    if (score > h4) {
      h4 = score;
      best = 1;
    }
    score = v2 + step[14]!;
    if (score > h4) {
      h4 = score;
      best = 2;
    }
    score = v3 + step[19]!;
    if (score > h4) {
      h4 = score;
      best = 3;
    }
    score = v4 + step[24]!;
    if (score > h4) {
      h4 = score;
      best = 4;
    }
    back[r + 4] = best;
    v0 = h0;
    v1 = h1 + sums[q + 0]! * unit;
    v2 = h2 + sums[q + 1]! * unit;
    v3 = h3 + sums[q + 2]! * unit;
    v4 = h4 + sums[q + 3]! * unit;
  }
  let last = 0;
  let high = v0;
  if (v1 > high) {
    high = v1;
    last = 1;
  }
  if (v2 > high) {
    high = v2;
    last = 2;
  }
  if (v3 > high) {
    high = v3;
    last = 3;
  }
  if (v4 > high) {
    high = v4;
    last = 4;
  }
  for (let i = length - 1, y = last; i >= 0; i--) {
    path[i] = y;
    y = back[i * 5 + y]!;
  }
  return high;
}

/** The best path over 7 labels, as `SumDecoder.viterbi` says. `back` is scratch space, `labels` a token. */
export function viterbi7(
  step: Float32Array,
  begin: Float32Array,
  unit: number,
  sums: Int16Array,
  length: number,
  path: Uint8Array,
  back: Uint8Array,
): number {
  let v0 = begin[0]!;
  let v1 = begin[1]! + sums[0]! * unit;
  let v2 = begin[2]! + sums[1]! * unit;
  let v3 = begin[3]! + sums[2]! * unit;
  let v4 = begin[4]! + sums[3]! * unit;
  let v5 = begin[5]! + sums[4]! * unit;
  let v6 = begin[6]! + sums[5]! * unit;
  for (let i = 1, q = 8, r = 7; i < length; i++, q += 8, r += 7) {
    let best = 0;
    let score = 0;
    let h0 = v0 + step[0]!;
    best = 0;
    score = v1 + step[7]!;
    if (score > h0) {
      h0 = score;
      best = 1;
    }
    score = v2 + step[14]!;
    if (score > h0) {
      h0 = score;
      best = 2;
    }
    score = v3 + step[21]!;
    if (score > h0) {
      h0 = score;
      best = 3;
    }
    score = v4 + step[28]!;
    if (score > h0) {
      h0 = score;
      best = 4;
    }
    score = v5 + step[35]!;
    if (score > h0) {
      h0 = score;
      best = 5;
    }
    score = v6 + step[42]!;
    if (score > h0) {
      h0 = score;
      best = 6;
    }
    back[r + 0] = best;
    let h1 = v0 + step[1]!;
    best = 0;
    score = v1 + step[8]!;
    if (score > h1) {
      h1 = score;
      best = 1;
    }
    score = v2 + step[15]!;
    if (score > h1) {
      h1 = score;
      best = 2;
    }
    score = v3 + step[22]!;
    if (score > h1) {
      h1 = score;
      best = 3;
    }
    score = v4 + step[29]!;
    if (score > h1) {
      h1 = score;
      best = 4;
    }
    score = v5 + step[36]!;
    if (score > h1) {
      h1 = score;
      best = 5;
    }
    score = v6 + step[43]!;
    if (score > h1) {
      h1 = score;
      best = 6;
    }
    back[r + 1] = best;
    let h2 = v0 + step[2]!;
    best = 0;
    score = v1 + step[9]!;
    if (score > h2) {
      h2 = score;
      best = 1;
    }
    score = v2 + step[16]!;
    if (score > h2) {
      h2 = score;
      best = 2;
    }
    score = v3 + step[23]!;
    if (score > h2) {
      h2 = score;
      best = 3;
    }
    score = v4 + step[30]!;
    if (score > h2) {
      h2 = score;
      best = 4;
    }
    score = v5 + step[37]!;
    if (score > h2) {
      h2 = score;
      best = 5;
    }
    score = v6 + step[44]!;
    if (score > h2) {
      h2 = score;
      best = 6;
    }
    back[r + 2] = best;
    let h3 = v0 + step[3]!;
    best = 0;
    score = v1 + step[10]!;
    if (score > h3) {
      h3 = score;
      best = 1;
    }
    score = v2 + step[17]!;
    if (score > h3) {
      h3 = score;
      best = 2;
    }
    score = v3 + step[24]!;
    if (score > h3) {
      h3 = score;
      best = 3;
    }
    score = v4 + step[31]!;
    if (score > h3) {
      h3 = score;
      best = 4;
    }
    score = v5 + step[38]!;
    if (score > h3) {
      h3 = score;
      best = 5;
    }
    score = v6 + step[45]!;
    if (score > h3) {
      h3 = score;
      best = 6;
    }
    back[r + 3] = best;
    let h4 = v0 + step[4]!;
    best = 0;
    score = v1 + step[11]!;
    if (score > h4) {
      h4 = score;
      best = 1;
    }
    score = v2 + step[18]!;
    if (score > h4) {
      h4 = score;
      best = 2;
    }
    score = v3 + step[25]!;
    if (score > h4) {
      h4 = score;
      best = 3;
    }
    score = v4 + step[32]!;
    if (score > h4) {
      h4 = score;
      best = 4;
    }
    score = v5 + step[39]!;
    if (score > h4) {
      h4 = score;
      best = 5;
    }
    score = v6 + step[46]!;
    if (score > h4) {
      h4 = score;
      best = 6;
    }
    back[r + 4] = best;
    let h5 = v0 + step[5]!;
    best = 0;
    score = v1 + step[12]!;
    if (score > h5) {
      h5 = score;
      best = 1;
    }
    score = v2 + step[19]!;
    if (score > h5) {
      h5 = score;
      best = 2;
    }
    score = v3 + step[26]!;
    if (score > h5) {
      h5 = score;
      best = 3;
    }
    score = v4 + step[33]!;
    if (score > h5) {
      h5 = score;
      best = 4;
    }
    score = v5 + step[40]!;
    if (score > h5) {
      h5 = score;
      best = 5;
    }
    score = v6 + step[47]!;
    if (score > h5) {
      h5 = score;
      best = 6;
    }
    back[r + 5] = best;
    let h6 = v0 + step[6]!;
    best = 0;
    score = v1 + step[13]!;
    if (score > h6) {
      h6 = score;
      best = 1;
    }
    score = v2 + step[20]!;
    if (score > h6) {
      h6 = score;
      best = 2;
    }
    score = v3 + step[27]!;
    if (score > h6) {
      h6 = score;
      best = 3;
    }
    score = v4 + step[34]!;
    if (score > h6) {
      h6 = score;
      best = 4;
    }
    score = v5 + step[41]!;
    if (score > h6) {
      h6 = score;
      best = 5;
    }
    score = v6 + step[48]!;
    if (score > h6) {
      h6 = score;
      best = 6;
    }
    back[r + 6] = best;
    v0 = h0;
    v1 = h1 + sums[q + 0]! * unit;
    v2 = h2 + sums[q + 1]! * unit;
    v3 = h3 + sums[q + 2]! * unit;
    v4 = h4 + sums[q + 3]! * unit;
    v5 = h5 + sums[q + 4]! * unit;
    v6 = h6 + sums[q + 5]! * unit;
  }
  let last = 0;
  let high = v0;
  if (v1 > high) {
    high = v1;
    last = 1;
  }
  if (v2 > high) {
    high = v2;
    last = 2;
  }
  if (v3 > high) {
    high = v3;
    last = 3;
  }
  if (v4 > high) {
    high = v4;
    last = 4;
  }
  if (v5 > high) {
    high = v5;
    last = 5;
  }
  if (v6 > high) {
    high = v6;
    last = 6;
  }
  for (let i = length - 1, y = last; i >= 0; i--) {
    path[i] = y;
    y = back[i * 7 + y]!;
  }
  return high;
}
