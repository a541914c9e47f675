/** Folds a text between words into lines of at most `width` columns; a word longer than that is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ")) {
    let rest = word;
    let columns = columnsOf(rest);
    if (used && used + 1 + columns <= width) {
      line += ` ${rest}`;
      used += 1 + columns;
      continue;
    }
    if (used) lines.push(line);
    while (columns > width) {
      const piece = [...rest].slice(0, width).join("");
      lines.push(piece);
      rest = rest.slice(piece.length);
      columns = columnsOf(rest);
    }
    line = rest;
    used = columns;
  }
  if (used) lines.push(line);
  return lines;
}

const MARK = /\p{M}/gu;

/** How many columns a word takes, letters with combining marks counted once. */
function columnsOf(word: string): number {
  // Nearly every word is short ASCII: its length is its width.
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x2ff) return [...word.replace(MARK, "")].length;
  return word.length;
}
