/** Why an engine can't be loaded: what it runs on is not there, or its weights are not what they should be. */
export type EngineReason = "no runtime" | "no model";

/** An engine that can't be loaded, and the user can mend it: the message is one sentence that says how. */
export class EngineProblem extends Error {
  override readonly name = "EngineProblem";
  readonly reason: EngineReason;

  constructor(reason: EngineReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
