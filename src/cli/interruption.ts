/** Whether somebody asked the command to stop. */
export interface Interruption {
  readonly asked: boolean;
  /** Lets signals do again what they do. */
  end(): void;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Takes ctrl-C, and a wish to end, as a wish to stop at the next good moment; a second one ends the command at once. */
export function onInterruption(): Interruption {
  let asked = false;
  const end = () => {
    for (const signal of SIGNALS) process.off(signal, ask);
  };
  const ask = () => {
    asked = true;
    end();
  };
  for (const signal of SIGNALS) process.on(signal, ask);
  return {
    get asked() {
      return asked;
    },
    end,
  };
}
