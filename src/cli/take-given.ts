import type { Article } from "../article/article.ts";
import type { Bytes } from "../intake/bytes.ts";
import { type IntakeOptions, intakeBytes, intakeUrl, type Taken } from "../intake/intake.ts";
import { beginningOf, type Given, type GivenText } from "../web/add/given.ts";

/** A file's bytes are gone through in pieces, so that one can tell how far that has come. */
const PIECE = 65_536;

/**
 * Takes in what was given on the site.
 *
 * @param at told how much was gone through, 0 to 1, where there is a whole
 */
export async function* takeGiven(
  given: Given,
  at: (share: number) => void,
  web: IntakeOptions["web"],
): AsyncGenerator<Taken, void, undefined> {
  if (given.kind === "address") {
    yield* intakeUrl(given.url, web && { web });
  } else if (given.kind === "text") {
    const bytes = inPieces(new TextEncoder().encode(given.text), () => {});
    for await (const taken of intakeBytes("the pasted text", bytes, {
      id: beginningOf(given.text),
      charset: "utf-8",
    })) {
      yield taken.kind === "article" ? { ...taken, article: { ...taken.article, ...knownOf(given) } } : taken;
    }
  } else {
    const whole = given.files.reduce((sum, { bytes }) => sum + bytes.length, 1);
    let before = 0;
    for (const { name, bytes } of given.files) {
      yield* intakeBytes(
        name,
        inPieces(bytes, (gone) => at((before + gone) / whole)),
      );
      before += bytes.length;
      at(before / whole);
    }
  }
}

/** What the giver knows of the article; it outweighs what the text itself was found to say. */
function knownOf({ title, outlet, date, url }: GivenText): Partial<Article> {
  return Object.fromEntries(Object.entries({ title, outlet, date, url }).filter(([, value]) => value !== ""));
}

async function* inPieces(bytes: Uint8Array, at: (gone: number) => void): Bytes {
  for (let from = 0; from < bytes.length; from += PIECE) {
    yield bytes.subarray(from, from + PIECE);
    at(Math.min(from + PIECE, bytes.length));
  }
}
