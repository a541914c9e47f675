import { describe, expect, it } from "vitest";
import { takeApart } from "../anatomy.ts";
import { STORY } from "../furniture/found-by.ts";
import { findOutlet, OUTLET_RULES } from "./outlet.ts";

/** The outlet that a text shows, with the words that show it. */
function shown(...lines: string[]): [string, string] | null {
  const text = lines.join("\n\n");
  const found = findOutlet(takeApart(text), undefined);
  return found && Array.isArray(found.evidence) ? [found.name, text.slice(...found.evidence)] : null;
}

describe("the outlet", () => {
  it("is the one given, whatever the text shows", () => {
    const found = findOutlet(takeApart(`${STORY}\n\nCopyright © 2019 The Ede Times, LLC.`), " Ede Herald ");
    expect(found).toEqual({ name: "Ede Herald", evidence: { field: "outlet" } });
  });

  it("stays open where the text shows none", () => {
    expect(
      shown(STORY, "The mayor told Reuters that she would stay.", "The Gazette first reported the vote."),
    ).toBeNull();
  });

  it("names every rule once", () => {
    expect(new Set(OUTLET_RULES.map(({ name }) => name)).size).toBe(OUTLET_RULES.length);
  });
});

describe("what shows it", () => {
  it("a copyright, but not a wire's or a syndicate's", () => {
    expect(shown(STORY, "Copyright © 2019 The Ede Times, LLC. Click here for reprint permission.")).toEqual([
      "The Ede Times",
      "Copyright © 2019 The Ede Times",
    ]);
    expect(shown(STORY, "Copyright 2017 The Associated Press. All rights reserved.")).toBeNull();
    expect(shown(STORY, "© 2019 RIVER CONTENT AGENCY LLC")).toBeNull();
  });

  it("what the page sells", () => {
    expect(shown(STORY, "Read Harbour.ed news on social networks Facebook and Twitter")?.[0]).toBe("Harbour.ed");
    expect(shown(STORY, "CLICK HERE TO GET THE EDE NEWS APP")?.[0]).toBe("EDE NEWS");
    expect(
      shown(STORY, "Email Sign Up By signing up you agree to receive newsletters or alerts from HARBOUR.")?.[0],
    ).toBe("HARBOUR");
    expect(shown(STORY, "Get the Monitor Stories you care about delivered to your inbox.")?.[0]).toBe("Monitor");
    expect(shown(STORY, "( Also on HARBOUR: Five bridges)")?.[0]).toBe("HARBOUR");
    expect(shown(STORY, "Get more river politics at EdeNews.com/River")?.[0]).toBe("Ede News");
    expect(shown(STORY, "Follow Ada Rook on Twitter @adarook")).toBeNull();
  });

  it("its own staff, but not a wire's", () => {
    expect(shown(STORY, "Harbour News' Ada Rook contributed to this report.")?.[0]).toBe("Harbour News");
    expect(shown(STORY, "With Gazette wires")?.[0]).toBe("Gazette");
    expect(shown(STORY, "The Associated Press contributed to this report.")).toBeNull();
    expect(shown(STORY, "Ada Rook contributed to this report.")).toBeNull();
  });

  it("a byline's house", () => {
    expect(shown("By Ada Rook, Harbour News, Port Ede", STORY)?.[0]).toBe("Harbour News");
    expect(shown("Ada Rook", "EDE TODAY", STORY)?.[0]).toBe("EDE TODAY");
    expect(shown("By Ada Rook, Associated Press", STORY)).toBeNull();
  });

  it("the relaying formula that names the house behind the verb, with lookalike letters mended", () => {
    expect(shown(STORY, "This was stated by the mayor, reports Harbour.NЕТ with reference to Ukrinform.")).toEqual([
      "Harbour.NET",
      "reports Harbour.NЕТ with reference to",
    ]);
    expect(shown(STORY, "This was reported by Harbour.ed with reference to the Gazette.")?.[0]).toBe("Harbour.ed");
    expect(
      shown(STORY, "The ferry sank, the Harbour Pravda reports citing the mayor's column in the Gazette."),
    ).toBeNull();
  });

  it("its own correspondent", () => {
    expect(shown(STORY, "That's according to the mayor, a Harbourinform correspondent reports.")?.[0]).toBe(
      "Harbourinform",
    );
    expect(shown(STORY, "A foreign correspondent reports that the ferry sank.")).toBeNull();
  });

  it("a broadcaster's dateline, but not a wire's", () => {
    expect(shown("Port Ede (Harbour News) The mayor resigned on Monday after the vote.", STORY)?.[0]).toBe(
      "Harbour News",
    );
    expect(shown("PORT EDE (AP) — The mayor resigned on Monday after the vote.", STORY)).toBeNull();
    expect(shown("PORT EDE (Reuters) - The mayor resigned on Monday after the vote.", STORY)).toBeNull();
  });

  it("a wire's dateline where the wire's own furniture stands by it", () => {
    const found = shown(
      "PORT EDE (Reuters) - The mayor resigned on Monday.",
      "(Reporting by Ada Rook; Editing by Jon Voss)",
    );
    expect(found).toEqual(["Reuters", "PORT EDE (Reuters) -"]);
  });

  it("who asked for comment", () => {
    expect(shown(STORY, "The ferry line did not respond to the Ede Gazette's request for comment.")?.[0]).toBe(
      "the Ede Gazette",
    );
    expect(shown(STORY, "Harbour News has reached out to the ferry line.")?.[0]).toBe("Harbour News");
    expect(shown(STORY, "The mayor has reached out to the council.")).toBeNull();
  });

  it("whom people keep talking to, if nobody else and never credited", () => {
    const twice = ["“No,” she told The Daily Beast.", "“Never,” the ferryman told The Daily Beast."];
    expect(shown(STORY, ...twice)?.[0]).toBe("The Daily Beast");
    expect(shown(STORY, twice[0]!)).toBeNull();
    expect(shown(STORY, ...twice, "He told CNN the same.")).toBeNull();
    expect(shown(STORY, ...twice, "The Daily Beast reported on Monday that the ferry had sunk.")).toBeNull();
  });
});
