import type { OpenRecord } from "../store/open.ts";
import { recordOf } from "./record.case.ts";

/** A small record about the river: one utterance in four articles, a relay whose source is there, two talking points. */
export function riverRecord(): OpenRecord {
  return recordOf(
    [
      {
        id: "wire",
        outlet: "Northern Wire",
        day: "2024-03-12",
        says: [
          "Henrik Vossel: “Water must never be used as a weapon, not against an enemy and not against a neighbour.”",
        ],
        occasion: { kind: "press conference", with: null },
      },
      {
        id: "courier",
        outlet: "The Tessary Courier",
        day: "2024-03-13",
        says: [
          "Genrik Vossel: “Water must never be a weapon against a neighbour.”",
          "Sanna Pell: nobody needed to panic",
        ],
        hops: ["wire Northern Wire"],
      },
      {
        id: "post",
        outlet: "The Brennick Post",
        day: "2024-03-12",
        says: ["Henrik Vossel: water was never to be a weapon"],
      },
      {
        id: "nameless",
        says: ["Henrik Vossel: Water must never be used as a weapon"],
      },
      {
        id: "maravpress",
        outlet: "Maravpress",
        day: "2024-03-11",
        says: ["Amara Linde: “The talks only win time for the builders.”"],
      },
      {
        id: "lantern",
        outlet: "Lantern.NEWS",
        day: "2024-03-12",
        says: ["Amara Linde: “The talks are only winning time for those who build.”"],
        hops: ["citing Maravpress"],
      },
      {
        id: "speech",
        outlet: "The Harbour Times",
        day: "2024-10-03",
        says: [
          "Ilena Dorvath: “Time is all that these talks have won.”",
          "Ilena Dorvath: “Nobody may make water a weapon.”",
        ],
        hops: ["citing Maravpress"],
      },
      { id: "namesake", outlet: "Keld Today", day: "2024-05-01", says: ["Oda Vossel: “I bake bread.”"] },
    ],
    {
      utterances: [
        ["Water must", "water was"],
        ["The talks only", "The talks are"],
      ],
      persons: [["Henrik Vossel", "Genrik Vossel"]],
      points: [
        ["Water must", "Nobody may"],
        ["The talks", "Time is all"],
      ],
    },
  );
}
