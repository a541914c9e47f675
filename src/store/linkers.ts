import type { Linker } from "../record/linker.ts";
import type { PersonName } from "../record/person-name.ts";
import { personLinker } from "../record/persons/linker.ts";
import type { PointNode } from "../record/points/point-node.ts";
import type { Statement } from "../record/statement.ts";

/** What finds the persons, the utterances and the talking points of a record. Where one is missing, every node stands for itself. */
export interface Linkers {
  person?: Linker<PersonName> | undefined;
  utterance?: Linker<Statement> | undefined;
  point?: Linker<PointNode> | undefined;
}

/** The linkers with the models that come along, from the folder that holds them. */
export async function createLinkers(_models: URL): Promise<Linkers> {
  return { person: personLinker };
}
