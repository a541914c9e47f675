import type { Article, ArticleFacts } from "./article/article.ts";
import { findFacts } from "./article/facts.ts";
import type { Engine } from "./attribution/engine.ts";
import { type Finished, finish } from "./attribution/finish.ts";
import { findPeople } from "./people/people.ts";
import { findProvenance } from "./provenance/provenance.ts";
import type { Reading } from "./reading/reading.ts";
import { READING_VERSION } from "./reading/version.ts";
import { layText } from "./text/lay.ts";
import type { TextLayer } from "./text/layer.ts";

/** How a reader reads. */
export interface ReaderOptions {
  /** What finds the attributions; a promise of one will do. */
  engine: Engine | Promise<Engine>;
  /** Attributions the engine is less sure of than this are left out; 0 (the default) keeps all it found. */
  minConfidence?: number;
}

/** Reads articles: who said what, and through whose hands. Pure: the same article gives the same reading, byte for byte. */
export interface Reader {
  readonly engine: Engine;
  /** @example const { attributions } = await reader.read({ id: "1", text: "“It rained,” the mayor said." }); */
  read(article: Article): Promise<Reading>;
  /**
   * Reads many, handing the engine as many at once as it likes, and gives the readings in the order of the articles.
   * It takes the next articles only when the readings of the last were taken, so any number passes through.
   */
  readAll(articles: Iterable<Article> | AsyncIterable<Article>): AsyncGenerator<Reading, void, undefined>;
}

/** @example const reader = await createReader({ engine: createFastEngine(weights) }); */
export async function createReader(options: ReaderOptions): Promise<Reader> {
  const engine = await options.engine;
  const least = options.minConfidence ?? 0;

  /** The way of every article through the rooms. */
  async function readBatch(articles: readonly Article[]): Promise<Reading[]> {
    const facts = articles.map(findFacts);
    const layers = articles.map((article, i) => layText(article.text, facts[i]!.parts, engine.tagger));
    const found = await engine.attribute(layers);
    return articles.map((article, i) => {
      const finished = keepSure(finish(layers[i]!, found[i]!), least);
      return compose(article, facts[i]!, layers[i]!, finished, engine);
    });
  }

  return {
    engine,
    read: async (article) => (await readBatch([article]))[0]!,
    async *readAll(articles) {
      for await (const batch of inBatches(articles, engine.batch)) yield* await readBatch(batch);
    },
  };
}

/** The attributions that are sure enough; their ids stay, and one whose outer attribution is left out stands within the next. */
function keepSure(finished: readonly Finished[], least: number): readonly Finished[] {
  if (least <= 0) return finished;
  const byId = new Map(finished.map((attribution) => [attribution.id, attribution]));
  const outer = (id: string | null): string | null => {
    const around = id === null ? undefined : byId.get(id);
    return !around || around.confidence >= least ? id : outer(around.within);
  };
  return finished
    .filter(({ confidence }) => confidence >= least)
    .map((attribution) => ({ ...attribution, within: outer(attribution.within) }));
}

/** One article's reading, from the attributions in it. */
function compose(
  article: Article,
  facts: ArticleFacts,
  layer: TextLayer,
  finished: readonly Finished[],
  engine: Engine,
): Reading {
  const { people, speakers } = findPeople(layer, facts, finished);
  const spoken = finished.map((attribution, i) => ({ ...attribution, speaker: speakers[i] ?? null }));
  const { occasions, occasionOf, hops } = findProvenance(layer, facts, spoken, people);
  return {
    version: READING_VERSION,
    id: article.id,
    text: article.text,
    article: facts,
    attributions: spoken.map(({ within, confidence, ...attribution }, i) => ({
      ...attribution,
      occasion: occasionOf[i] ?? null,
      within,
      confidence,
    })),
    people,
    occasions,
    provenance: hops,
    engine: { name: engine.name, model: engine.model },
  };
}

async function* inBatches<T>(items: Iterable<T> | AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}
