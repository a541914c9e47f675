/** A text as long as there is room for, in letters. @example cut("The Tessary Courier", 12) // "The Tessary…" */
export function cut(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}
