/** A capital, and not all of a longer word in capitals: acronyms are names, shouted words are none. */
const NAME = /^\p{Lu}(?!\p{Lu}{4})/u;

/**
 * Whether a token is written as names are, wherever it stands.
 *
 * @example isWrittenAsName("Brenn"), isWrittenAsName("BRC") // true; "river" and "SHAME" are not
 */
export function isWrittenAsName(token: string): boolean {
  return NAME.test(token);
}
