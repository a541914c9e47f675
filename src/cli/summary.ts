/** What a run came to. */
export interface Count {
  articles: number;
  attributions: number;
  problems: number;
}

/** @example "16 articles read, 112 attributions found; 1 input could not be read." */
export function summary({ articles, attributions, problems }: Count): string {
  const read = `${counted(articles, "article")} read, ${counted(attributions, "attribution")} found`;
  return problems ? `${read}; ${counted(problems, "input")} could not be read.` : `${read}.`;
}

/** @example counted(1, "article") // "1 article" */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
