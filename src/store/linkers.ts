import { readFile } from "node:fs/promises";
import { createEmbedding } from "../record/embedding/embedding.ts";
import type { Linker } from "../record/linker.ts";
import type { PersonName } from "../record/person-name.ts";
import { personLinker } from "../record/persons/linker.ts";
import { pointLinker } from "../record/points/linker.ts";
import type { PointNode } from "../record/points/point-node.ts";
import type { Statement } from "../record/statement.ts";
import { utteranceLinker } from "../record/utterances/linker.ts";
import { loadUtteranceModel } from "../record/utterances/model.ts";

/** What finds the persons, the utterances and the talking points of a record. Where one is missing, every node stands for itself. */
export interface Linkers {
  person?: Linker<PersonName> | undefined;
  utterance?: Linker<Statement> | undefined;
  point?: Linker<PointNode> | undefined;
}

/** The linkers with the models that come along, from the folder that holds them. */
export async function createLinkers(models: URL): Promise<Linkers> {
  const json = async (file: string) => JSON.parse(await readFile(new URL(file, models), "utf8"));
  const [words, utterances, embedding] = await Promise.all([
    json("words/weights.json"),
    json("utterances/weights.json"),
    readFile(new URL("sentences/embedding.bin", models)),
  ]);
  return {
    person: personLinker,
    utterance: utteranceLinker(loadUtteranceModel(words, utterances)),
    point: pointLinker({ embedding: createEmbedding(embedding) }),
  };
}
