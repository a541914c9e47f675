/** The formats of the intake by the types that servers say; a type that says nothing leaves it to how the body looks. */
const FORMATS: Readonly<Record<string, string | undefined>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/plain": undefined,
  "text/markdown": "text",
  "application/x-ndjson": "jsonl",
  "application/ndjson": "jsonl",
  "application/jsonl": "jsonl",
  "application/x-jsonlines": "jsonl",
  "application/json": "jsonl",
  "application/gzip": undefined,
  "application/x-gzip": undefined,
  "application/octet-stream": undefined,
};

/** What a server says its answer is. */
export interface ContentType {
  /** Without parameters, in lower case; null where it says nothing. */
  readonly type: string | null;
  /** Whether the intake reads such. */
  readonly readable: boolean;
  /** The name of its format; undefined where its look has to tell. */
  readonly format: string | undefined;
  readonly charset: string | undefined;
}

/** @example contentTypeOf("text/html; charset=windows-1251") // html, windows-1251 */
export function contentTypeOf(header: string | undefined): ContentType {
  const type = header?.split(";")[0]?.trim().toLowerCase() || null;
  const charset = /;\s*charset\s*=\s*"?\s*([\w.:-]+)/i.exec(header ?? "")?.[1];
  return {
    type,
    readable: type === null || Object.hasOwn(FORMATS, type),
    format: type ? FORMATS[type] : undefined,
    charset,
  };
}
