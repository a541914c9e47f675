import { styleText } from "node:util";

/** How a terminal wants a reading shown. Plain data, so that it can be handed to a worker. */
export interface Look {
  /** Columns to fill. */
  width: number;
  colour: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** Paints a line, where the terminal has colour. */
export function paint(look: Look, style: Style, line: string): string {
  return look.colour && line ? styleText(style, line, { validateStream: false }) : line;
}

const WIDEST = 100;
const NARROWEST = 40;

/** What a stream can show: its width, and colour where it is a terminal that has it and NO_COLOR doesn't forbid. */
export function lookOf(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Look {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "0" && !env.NO_COLOR;
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, stream.columns ?? WIDEST)),
    colour: forced || (stream.isTTY === true && !env.NO_COLOR && stream.getColorDepth(env) > 1),
  };
}
