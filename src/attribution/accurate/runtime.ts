/**
 * As much of onnxruntime as the engine uses: the module `onnxruntime-node` or `onnxruntime-web` is one. Handed in, so that
 * the engine itself needs neither.
 */
export interface Runtime {
  readonly InferenceSession: { create(model: Uint8Array, options?: SessionOptions): Promise<Session> };
  readonly Tensor: new (type: "int64" | "bool", data: BigInt64Array | Uint8Array, dims: readonly number[]) => Tensor;
}

/** Of onnxruntime's session options, those that the engine sets. */
export interface SessionOptions {
  executionProviders?: readonly string[];
  intraOpNumThreads?: number;
  interOpNumThreads?: number;
  enableMemPattern?: boolean;
  logSeverityLevel?: 0 | 1 | 2 | 3 | 4;
}

export interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(feeds: Record<string, Tensor>): Promise<Record<string, Tensor>>;
  release(): Promise<void>;
}

export interface Tensor {
  readonly data: unknown;
  readonly dims: readonly number[];
}
