import { expect, it } from "vitest";
import { createEmbedding } from "../embedding/embedding.ts";
import { tinyEmbedding } from "../embedding/tiny.case.ts";
import { createClaimRetrieval } from "./claim-retrieval.ts";

const embedding = createEmbedding(tinyEmbedding());

it("a statement finds its claim by words, by spelling and by meaning", () => {
  const find = createClaimRetrieval(embedding, [
    { id: "ferry", wordings: ["The ferry to Aldmoor was sold in secret", "Was the ferry sold?"] },
    { id: "dam", wordings: ["The Brenn dam is safe"] },
    { id: "mayor", wordings: ["Mayor Pell paid nothing for her house"] },
  ]);
  expect(find("They sold the Aldmoor ferry! https://post.example/7", 2)[0]?.id).toBe("ferry");
  expect(find("#MayorPell", 1)[0]?.id).toBe("mayor");
  expect(find("barrage", 1)[0]?.id).toBe("dam");
  expect(find("…", 5)).toEqual([]);
});
