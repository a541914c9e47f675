/** What stands between spaces, stops and hyphens of a name. */
export interface Piece {
  readonly text: string;
  /** In quotation marks or brackets. */
  readonly quoted: boolean;
  /** Joined to the piece before by a hyphen. */
  readonly hyphen: boolean;
  /** A stop stands behind. */
  readonly stop: boolean;
}

const QUOTED = /["“”„«»(（)）]|(?:^|\s)['‘][^'‘’]{2,20}['’](?=\s|$)/;
/** Where two names were written in one: "HenrikVossel", but not "McCallan" or "DeWitt". */
const RUN_TOGETHER = /(?<=\p{Lu}\p{Ll}{3,})(?<!\bFitz)(?=\p{Lu}\p{Ll}{2})/u;
const DOTTED_TRAILER = /\b(?:Ph\.?\s?D|M\.?D|J\.?D|D\.?D\.?S)\b\.?/g;

/** The pieces of a name, in their order. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  const plain = text.includes(".") ? text.replace(DOTTED_TRAILER, " ") : text;
  let quoted = false;
  if (!QUOTED.test(plain)) addPieces(pieces, plain, false);
  else {
    for (const part of plain.split(
      /(["“”„«»()（）]|(?<=\s)['‘](?=[^'‘’]{2,20}['’](?:\s|$))|(?<=[^\s'‘’])['’](?=\s|$))/u,
    )) {
      if (/^["“”„«»()（）'‘’]$/u.test(part)) quoted = /^[(（“„«‘]$/u.test(part) || (/^["']$/.test(part) && !quoted);
      else addPieces(pieces, part, quoted);
    }
  }
  return withPrefixes(pieces);
}

function addPieces(pieces: Piece[], text: string, quoted: boolean): void {
  let from = -1;
  let hyphen = false;
  for (let i = 0; i <= text.length; i++) {
    const letter = text[i];
    const parts = letter === undefined || " \t\n\u00a0\u3000.-‐‑–—_/・·•=,".includes(letter);
    if (!parts) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0) {
      for (const word of text.slice(from, i).split(RUN_TOGETHER)) {
        pieces.push({ text: word, quoted, hyphen, stop: letter === "." });
        hyphen = false;
      }
      from = -1;
      hyphen = letter === "-" || letter === "‐" || letter === "‑";
    }
  }
}

/** "Mc Callan" is McCallan, where it isn't a first name. */
function withPrefixes(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined[joined.length - 1];
    if (joined.length > 1 && last && /^ma?c$/i.test(last.text))
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
