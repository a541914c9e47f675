/**
 * The library: reads an article and says who said what, in which words, and through whose hands it came.
 * No Node import is reachable from here, so it runs in a browser, in any worker and in an edge function.
 *
 * @example
 * import { createFastEngine, createReader } from "hearsay";
 * const weights = new Uint8Array(await (await fetch("/models/fast.bin")).arrayBuffer());
 * const reader = await createReader({ engine: createFastEngine(weights) });
 * const reading = await reader.read({ id: "1", text: "“It rained,” the mayor said." });
 */
export type { Article, ArticleFacts, Part, PartKind } from "./article/article.ts";
export { FURNITURE_KINDS, STORY_KINDS } from "./article/article.ts";
export type { Engine, FoundAttribution } from "./attribution/engine.ts";
export { createFastEngine } from "./attribution/linear/engine.ts";
export { createReader, type Reader, type ReaderOptions } from "./read.ts";
export type { Attribution, Evidence, Hop, Occasion, Person, Published, Reading } from "./reading/reading.ts";
export { READING_VERSION } from "./reading/version.ts";
export type { Quotation, TextLayer } from "./text/layer.ts";
export type { Span } from "./text/span.ts";
