/** How far a long run has come. */
export interface Standing {
  /** How many are done, and what they are called. */
  count: number;
  /** How much of the whole was gone through, 0 to 1; undefined where nobody knows the whole. */
  share: number | undefined;
}

/** Shows how far a long run has come, on standard error. */
export interface Progress {
  /** Shows where it stands; as often as one likes. */
  at(standing: Standing): void;
  /** Says something beside it. */
  say(line: string): void;
  /** Takes down what is shown. */
  end(): void;
}

/** Milliseconds between two looks: a bar moves, and a log is no place for many lines. */
const BAR = 200;
const LINE = 15_000;
const WIDTH = 24;

/**
 * A bar with rate and time left on a terminal; elsewhere a plain line now and then.
 *
 * @example const progress = showProgress(process.stderr, "articles kept");
 */
export function showProgress(
  stream: Pick<NodeJS.WriteStream, "write"> & { isTTY?: boolean },
  noun: string,
  now: () => number = () => performance.now(),
): Progress {
  const isBar = stream.isTTY === true;
  const from = now();
  let shown = from;
  let up = false;
  const clear = () => {
    if (up) stream.write("\r\u001b[K");
    up = false;
  };
  return {
    at(standing) {
      const time = now();
      if (time - shown < (isBar ? BAR : LINE)) return;
      shown = time;
      const line = phrase(standing, noun, (time - from) / 1000);
      if (!isBar) stream.write(`hearsay: ${line}\n`);
      else {
        stream.write(`\r\u001b[K${bar(standing.share)}${line}`);
        up = true;
      }
    },
    say(line) {
      clear();
      stream.write(`${line}\n`);
    },
    end: clear,
  };
}

function bar(share: number | undefined): string {
  if (share === undefined) return "";
  const full = Math.round(Math.min(share, 1) * WIDTH);
  return `${"█".repeat(full)}${"░".repeat(WIDTH - full)} `;
}

/** @example "43 %, 1,234 articles kept, 210 a second, 0:34 left" */
function phrase({ count, share }: Standing, noun: string, seconds: number): string {
  const parts = [
    `${count.toLocaleString("en")} ${noun}`,
    `${(count / seconds).toFixed(count / seconds < 10 ? 1 : 0)} a second`,
  ];
  if (share !== undefined) {
    parts.unshift(`${Math.floor(Math.min(share, 1) * 100)} %`);
    if (share > 0.01 && share < 1) parts.push(`${clock((seconds / share) * (1 - share))} left`);
  }
  return parts.join(", ");
}

/** Seconds as 0:34, 12:05 or 1:02:40. */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
