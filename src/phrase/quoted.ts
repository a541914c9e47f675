/** Words in quotation marks, where they don't stand in some already. @example quoted("It rained") // "“It rained”" */
export function quoted(words: string): string {
  return /^["“„«]/u.test(words) ? words : `“${words}”`;
}
