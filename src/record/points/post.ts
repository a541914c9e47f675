const LINK = /(?:https?:\/\/|pic\.twitter\.com\/|www\.)\S+/g;
/** "— Name (@handle) March 3, 2020" at the end of a post that was embedded in a page. */
const SIGNATURE = /\s[—-]\s[^—\n]{0,80}\(@\w+\)[^—\n]{0,40}$/;

/** A post without what isn't said in it: links, and the signature under which pages embed it. */
export function withoutPostMarks(text: string): string {
  return text.replace(LINK, " ").replace(SIGNATURE, "").trim();
}
