/** Documents that speak, under the form that a hop from one is called. A new noun is one word here. */
const NOUNS: Record<string, string> = {
  statement: "statement statements",
  letter: "letter letters",
  poll: "poll polls polling survey surveys",
  transcript: "transcript transcripts readout readouts",
  document: `report reports study studies analysis audit paper papers data figures statistics records documents filing filings
    disclosures memo memos memorandum email emails e-mail e-mails complaint indictment affidavit lawsuit suit ruling opinion
    brief subpoena petition cables message messages assessment notice advisory bulletin resolution profile website newsletter
    book memoir release research findings estimates forecast review warrant invoice revision video videos footage`,
};

/** Noun → form. */
export const DOCUMENT_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries(NOUNS).flatMap(([form, nouns]) => nouns.split(/\s+/).map((noun) => [noun, form] as const)),
);
