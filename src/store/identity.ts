import { shortHash } from "../record/ids.ts";
import { hash48 } from "./hash.ts";

/** What tells articles apart. */
export interface Identity {
  /** "a" and a short hash of id and text. */
  key: string;
  /** The id that it came with. */
  name: string;
  url: string | null;
  /** 48 bits of the text. */
  digest: number;
}

/**
 * Who an article is: the same text under the same id or the same url is the same article, wherever else it differs. Another
 * text under the same url is another version of it.
 */
export function identityOf({ id, text, url }: { id: string; text: string; url?: string | undefined }): Identity {
  return { key: `a${shortHash(`${id}\n${text}`)}`, name: id, url: addressOf(url), digest: hash48(text) };
}

/** A url without what leads to a place within the page. */
function addressOf(url: string | undefined): string | null {
  const address = url?.trim().replace(/#.*$/s, "");
  return address ? address : null;
}
