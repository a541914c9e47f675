/** What an attribution's confidence is made of; the model's confidence.json has a weight for each. */
export interface Signs {
  /** Log odds that the cue is one at all, held between −8 and 8. */
  accept: number;
  /** Log odds that the cue's least likely word is no O. */
  cue: number;
  /** Logarithm of the mean probability of the tags chosen for the content; of its first word's; of its last word's. */
  content: number;
  content_first: number;
  content_last: number;
  /** Logarithm of the mean probability of the tags chosen for the source; 0 without one. */
  source: number;
  /** 1 where there is no source. */
  no_source: number;
  /** Share of the content's words that are inside quotation marks. */
  quoted: number;
  /** 1 / words of the content. */
  short: number;
}

export const SIGNS = [
  "accept",
  "cue",
  "content",
  "content_first",
  "content_last",
  "source",
  "no_source",
  "quoted",
  "short",
] as const satisfies readonly (keyof Signs)[];

const LEAST = 1e-4;
const log = (p: number) => Math.log(Math.max(p, LEAST));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * @param accept the model's log odds
 * @param notO for each word of the cue, the probability that it isn't O in the cue layer
 * @param content for each word of the content, the probability of its tag; never empty
 * @param source the same of the source
 * @param inside for each word of the content, whether it is inside quotation marks
 */
export function signsOf(
  accept: number,
  notO: readonly number[],
  content: readonly number[],
  source: readonly number[],
  inside: readonly boolean[],
): Signs {
  const least = Math.min(...notO);
  return {
    accept: Math.max(-8, Math.min(8, accept)),
    cue: log(least) - log(1 - least),
    content: log(mean(content)),
    content_first: log(content[0]!),
    content_last: log(content.at(-1)!),
    source: source.length ? log(mean(source)) : 0,
    no_source: source.length ? 0 : 1,
    quoted: inside.filter(Boolean).length / inside.length,
    short: 1 / content.length,
  };
}
