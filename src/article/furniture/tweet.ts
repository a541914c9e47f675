/** "— Ada Rook (@adarook) March 3, 2017": how an embedded post ends. A post is a statement, so it is the story's. */
const SIGNED = /\s?[—–-]\s?[^—–()]{1,60}\(@\w{1,30}\)(?: \w{3,9}\.? \d{1,2}, \d{4})?\s*$/;

/** Where the words of an embedded post end and its signature begins, or -1. */
export function signature(text: string): number {
  if (text.length > 2000 || text.lastIndexOf("(@") < text.length - 120) return -1;
  const signed = SIGNED.exec(text.slice(-140));
  return signed ? Math.max(0, text.length - 140) + signed.index : -1;
}
