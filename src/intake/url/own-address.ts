/**
 * Under which address an article is kept: the one that its page calls its own, where that is of the same host; else the one
 * that it was fetched from. So no page can pass for another version of somebody else's article.
 *
 * @example ownAddress("https://brenn.example/flood", "https://www.brenn.example/flood?from=feed") // the first
 */
export function ownAddress(said: string | undefined, fetched: string): string {
  return said !== undefined && URL.canParse(said) && hostOf(said) === hostOf(fetched) ? said : fetched;
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}
