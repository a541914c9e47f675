import { describe, expect, it, onTestFinished } from "vitest";
import { entryOf } from "../../store/entry.ts";
import { readingOf, recordPath, TEST_LINKERS } from "../../store/for-tests.ts";
import { type OpenRecord, openRecord } from "../../store/open.ts";
import { createWriter } from "../../store/writer.ts";
import { siteOver } from "../site.case.ts";

const HOLD = "The quay will hold until the water falls";
const READINGS = [
  readingOf("one", "2031-03-04", [
    ["Mira Vossel", "mayor", HOLD],
    ["Ada Thornquist", null, "Nobody upstream ever listened when the Brenn rose"],
  ]),
  readingOf("two", "2031-03-05", [["Mira Vossel", null, `${HOLD} again`]]),
  readingOf("three", "2031-03-06", [["Ole Brandt", null, "The quay will hold, engineers promise, all summer"]]),
  readingOf("four", "2031-03-07", [["Ole Brandt", null, "Bread costs more than it did in the spring"]]),
];
const entries = (readings = READINGS) => readings.map((one) => entryOf(one, undefined, TEST_LINKERS));
const INES = { who: "Ines Roth", note: "" };

function start() {
  const path = recordPath();
  const record = openRecord(path, { write: true });
  onTestFinished(() => record.close());
  createWriter(record, { linkers: TEST_LINKERS }).add(entries());
  const site = siteOver(path);
  const one = (sql: string, ...values: string[]) =>
    (
      record.db
        .prepare(sql)
        .raw()
        .get(...values) as unknown as [string]
    )?.[0];
  /** What the page to correct something says about it. */
  const correcting = async (id: string) =>
    (
      (await (await site.get(`/correct/${encodeURIComponent(id)}.json`)).json()) as {
        thing: { id: string; basis: string; kind: string; node: string; members: { id: string; words: string }[] };
      }
    ).thing;
  /** What a form on that page carries. */
  const seen = async (id: string) => {
    const { basis, kind, node } = await correcting(id);
    return { id, basis, kind, ...(node && { node }), ...INES };
  };
  const sent = async (path: string, fields: Record<string, string>) => {
    const { status, headers } = await site.post(path, fields);
    return [status, headers.get("location")];
  };
  return {
    ...site,
    record,
    correcting,
    seen,
    sent,
    person: (name: string) =>
      one("select p.key from person p join person_name n on n.person = p.id where n.name = ?", name)!,
    utterance: (words: string) =>
      one(
        "select u.key from utterance u join statement s on s.utterance = u.id where s.content like '%' || ? || '%'",
        words,
      )!,
    statement: (words: string) =>
      one(
        `select a.key || '#' || s.attribution from statement s join article a on a.id = s.article
         where s.content like '%' || ? || '%'`,
        words,
      )!,
    point: () => one("select key from point")!,
    decisions: () => record.db.prepare("select id, who, undone is null from decision order by id").raw().all(),
  };
}

const words = (node: { textContent: string | null } | null | undefined) =>
  node?.textContent?.replace(/\s+/g, " ").trim();

describe("correcting a statement", () => {
  it("rejects it, says so beside it, and takes that back", async () => {
    const { statement, seen, sent, page, get } = start();
    const id = statement("upstream");
    const [article, attribution] = id.split("#");
    expect(
      await sent("/correct/verdict", { ...(await seen(id)), verdict: "reject", note: "it is a headline" }),
    ).toEqual([303, `/article/${article}#note-${attribution}`]);
    const document = await page(`/article/${article}`);
    expect(words(document.querySelector(`#note-${attribution}`))).toContain("rejected by Ines Roth: counts nowhere");
    expect(document.querySelector(`.content.rejected[data-of="${attribution}"]`)).not.toBeNull();
    expect(words(document.querySelector(".speakers"))).not.toContain("Thornquist");
    expect(((await (await get("/search.json?words=upstream")).json()) as { results: [] }).results).toEqual([]);
    const [entry] = (await page("/corrections")).querySelectorAll(".corrections > li");
    expect(words(entry)).toMatch(/“Nobody upstream .* was read wrongly 1 · Ines Roth, .*UTC: “it is a headline”/);
    expect(words((await page(`/correct/${encodeURIComponent(id)}`)).querySelector("main"))).toContain(
      "It was rejected",
    );
    expect(await sent("/corrections/undo", { correction: "1", who: "Ole" })).toEqual([303, "/corrections#c1"]);
    expect(words((await page("/corrections")).querySelector("#c1"))).toContain("taken back by Ole");
    expect(words((await page(`/article/${article}`)).querySelector(`#note-${attribution}`))).not.toContain("rejected");
    expect((await sent("/corrections/undo", { correction: "1", who: "Ole" }))[0]).toBe(404);
  });

  it("gives it to somebody else, or to nobody known", async () => {
    const { statement, seen, sent, page } = start();
    const id = statement("upstream");
    const [article, attribution] = id.split("#");
    await sent("/correct/speaker", { ...(await seen(id)), name: "Ole Brandt", kind: "person" });
    const given = await page(`/article/${article}`);
    expect(words(given.querySelector(`#note-${attribution} b`))).toBe("Ole Brandt");
    expect(words(given.querySelector(".speakers"))).toContain("Ole Brandt: 1 statement");
    await sent("/correct/speaker", { ...(await seen(id)), name: "", kind: "person" });
    expect(words((await page(`/article/${article}`)).querySelector(`#note-${attribution}`))).toMatch(/speaker by Ines/);
    expect(words((await page("/corrections")).querySelector("main"))).toMatch(
      /is said by nobody known, not by Ole Brandt .*is said by Ole Brandt, not by Ada Thornquist/,
    );
  });
});

describe("checking an article", () => {
  it("judges all its statements at once; it is one correction, and whole gold", async () => {
    const { statement, sent, page, get, post, record } = start();
    const id = statement("upstream");
    const [article, attribution] = id.split("#") as [string, string];
    const { basis } = (await (await get(`/check/${article}.json`)).json()) as { basis: string };
    const fields = { id: article, basis, ...INES };
    expect(await sent("/check", { ...fields, wrong: attribution })).toEqual([303, "/corrections#c1"]);
    const document = await page(`/article/${article}`);
    expect([...document.querySelectorAll(".note")].map((note) => /accepted|rejected/.exec(words(note)!)?.[0])).toEqual([
      "accepted",
      "rejected",
    ]);
    expect(words((await page("/corrections")).querySelector("#c1"))).toContain(
      "one: 1 statement read right, 1 wrongly",
    );
    const marked = (await page(`/check/${article}`)).querySelectorAll("[name=wrong][checked]");
    expect([...marked].map((one) => one.getAttribute("value"))).toEqual([attribution]);
    const [line] = (await (await get("/gold/attributions.jsonl")).text()).split("\n");
    expect(JSON.parse(line!)).toMatchObject({ id: "one", complete: true, attributions: [{ judged: "Ines Roth" }] });

    const late = await post("/check", { ...fields, who: "Ole", note: "all of it" });
    expect([late.status, (await late.text()).includes('value="all of it"')]).toEqual([409, true]);
    const again = { ...fields, basis: "" };
    for (const [wrong, says] of [
      [attribution, "decided so already"],
      ["a77", "no statement a77"],
    ] as const) {
      const refused = await post("/check.json", JSON.stringify({ id: article, ...INES, wrong: [wrong] }), {
        "content-type": "application/json",
      });
      expect([refused.status, ((await refused.json()) as { problem: string }).problem]).toEqual([
        409,
        expect.stringContaining(says),
      ]);
    }
    expect((await post("/check", { ...again, id: "a0000000000" })).status).toBe(404);
    await sent("/corrections/undo", { correction: "1", who: "Ole" });
    expect((await get("/gold/attributions.jsonl")).status).toBe(200);
    expect(await (await get("/gold/attributions.jsonl")).text()).toBe("");
    expect(record.db.prepare("select count(*) from statement").raw().get()).toEqual([5]);
  });
});

describe("correcting a group", () => {
  it("merges and splits persons, and takes it back", async () => {
    const { person, seen, sent, page, correcting } = start();
    const [mira, ole] = [person("Mira Vossel"), person("Ole Brandt")];
    const found = await page(`/correct/${mira}?words=Brandt`);
    expect(found.querySelector('[name="other"]')!.getAttribute("value")).toBe(ole);
    expect(await sent("/correct/merge", { ...(await seen(mira)), other: ole })).toEqual([303, "/corrections#c1"]);
    expect(person("Mira Vossel")).toBe(person("Ole Brandt"));
    const { members } = await correcting(person("Ole Brandt"));
    expect(members.map(({ words }) => words).sort()).toEqual(["Mira Vossel", "Ole Brandt"]);
    await sent("/correct/split", { ...(await seen(person("Mira Vossel"))), member: "Ole Brandt" });
    expect(person("Mira Vossel")).not.toBe(person("Ole Brandt"));
    await sent("/corrections/undo", { correction: "2", who: "Ole" });
    expect(person("Mira Vossel")).toBe(person("Ole Brandt"));
    await sent("/corrections/undo", { correction: "1", who: "Ole" });
    expect([person("Mira Vossel"), person("Ole Brandt")]).toEqual([mira, ole]);
  });

  it("keeps what was cited at its place, or leads to where it is now", async () => {
    const { person, point, utterance, seen, sent, get } = start();
    const both = [person("Mira Vossel"), person("Ole Brandt")];
    const old = point();
    const first = utterance("engineers");
    await sent("/correct/merge", { ...(await seen(both[0]!)), other: both[1]! });
    const now = person("Ole Brandt");
    const gone = both.find((one) => one !== now)!;
    for (const [path, to] of [
      [`/person/${gone}?words=quay`, `/person/${now}?words=quay`],
      [`/correct/${gone}`, `/correct/${now}`],
      [`/person/${gone}.json`, `/person/${now}.json`],
    ] as const) {
      const moved = await get(path);
      expect([moved.status, moved.headers.get("location")]).toEqual([302, to]);
    }
    expect((await get(`/person/${now}`)).status).toBe(200);
    await sent("/correct/split", { ...(await seen(old)), member: first });
    expect((await get(`/point/${old}`)).status).toBe(404);
    await sent("/corrections/undo", { correction: "1", who: "Ole" });
    expect((await get(`/person/${gone}`)).status).toBe(200);
  });

  it("splits reports off an utterance, and utterances off a talking point; puts others to it", async () => {
    const { utterance, statement, point, seen, sent, correcting, page } = start();
    await sent("/correct/split", { ...(await seen(utterance("again"))), member: statement("again") });
    expect(utterance("again")).not.toBe(utterance("falls"));
    const alike = await page(`/correct/${utterance("again")}`);
    expect([...alike.querySelectorAll('[name="other"]')].map((one) => one.getAttribute("value"))).toEqual([
      utterance("until the water falls”"),
    ]);
    const members = async () => (await correcting(point())).members.map(({ id }) => id);
    const bread = utterance("Bread");
    await sent("/correct/merge", { ...(await seen(point())), other: bread });
    expect(await members()).toContain(bread);
    await sent("/correct/split", { ...(await seen(point())), member: bread });
    expect(await members()).not.toContain(bread);
  });

  it("is where the pages of persons, utterances and points lead to", async () => {
    const { person, utterance, point, page } = start();
    for (const [kind, id] of [
      ["person", person("Ole Brandt")],
      ["utterance", utterance("Bread")],
      ["point", point()],
    ]) {
      const href = (await page(`/${kind}/${id}`)).querySelector(".correct-link a")!.getAttribute("href")!;
      expect(words((await page(href)).querySelector("h1"))?.length).toBeGreaterThan(5);
    }
  });
});

describe("two people with the same page open", () => {
  it("the second one of whom is told what the first one did; nothing of theirs is lost, nothing overwritten", async () => {
    const { statement, seen, post, decisions } = start();
    const id = statement("upstream");
    const both = await seen(id);
    expect((await post("/correct/verdict", { ...both, verdict: "reject", note: "a headline" })).status).toBe(303);
    const late = { ...both, who: "Ole Brandt", name: "Edda Roth", kind: "person", note: "see line 2" };
    const refused = await post("/correct/speaker", late);
    expect(refused.status).toBe(409);
    const text = await refused.text();
    expect(text).toContain("It has changed since you opened the page");
    expect(text).toMatch(/was read wrongly.*Ines Roth.*“a headline”/s);
    for (const kept of ["Ole Brandt", "Edda Roth", "see line 2"]) expect(text).toContain(`value="${kept}"`);
    expect(decisions()).toEqual([[1, "Ines Roth", 1]]);
    const twin = await post("/correct/speaker.json", late);
    expect([twin.status, Object.keys((await twin.json()) as object)]).toEqual([409, ["problem"]]);
    // What the page shows now can be sent again.
    const basis = /name="basis" value="(\w+)"/.exec(text)![1]!;
    expect((await post("/correct/speaker", { ...late, basis })).status).toBe(303);
  });

  it("finds what was merged or split away meanwhile by what it held", async () => {
    const { person, point, utterance, seen, post, page } = start();
    const [mira, ole] = [person("Mira Vossel"), person("Ole Brandt")];
    const both = { [mira]: await seen(mira), [ole]: await seen(ole) };
    await post("/correct/merge", { ...both[mira], other: ole });
    const gone = person("Mira Vossel") === mira ? ole : mira;
    const refused = await post("/correct/merge", { ...both[gone]!, other: person("Ada Thornquist") });
    expect([refused.status, (await refused.text()).includes("are one person")]).toEqual([409, true]);
    const old = await seen(point());
    const first = utterance("engineers");
    await post("/correct/split", { ...old, member: first });
    const dissolved = await post("/correct/split", { ...old, member: utterance("again"), note: "not this one" });
    expect(dissolved.status).toBe(409);
    expect(await dissolved.text()).toMatch(/not in the record any more.*not this one.*no part of the talking point/s);
    expect((await page("/corrections")).querySelectorAll(".corrections > li")).toHaveLength(2);
  });

  it("keeps what was marked", async () => {
    const { utterance, statement, seen, post } = start();
    const old = await seen(utterance("again"));
    await post("/correct/merge", { ...old, other: utterance("Bread") });
    const [again, bread] = [statement("again"), statement("Bread")];
    const fields = new URLSearchParams(old);
    for (const member of [again, bread]) fields.append("member", member);
    const refused = await post("/correct/split", Object.fromEntries(fields));
    expect(refused.status).toBe(409);
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const text = await (await post("/correct/split", fields.toString(), headers)).text();
    expect([...text.matchAll(/name="member" value="(\S+)" checked/g)].map(([, id]) => id).sort()).toEqual(
      [again, bread].sort(),
    );
    fields.set("basis", /name="basis" value="(\w+)"/.exec(text)![1]!);
    expect((await post("/correct/split", fields.toString(), headers)).status).toBe(303);
    expect(utterance("Bread")).toBe(utterance("again"));
    expect(utterance("Bread")).not.toBe(utterance("until the water falls”"));
    const nothing = { ...(await seen(utterance("again"))) };
    expect((await post("/correct/split", nothing)).status).toBe(400);
  });

  it("says in words what can't be put right", async () => {
    const { person, seen, post, decisions } = start();
    const mira = person("Mira Vossel");
    for (const [path, fields, says] of [
      ["/correct/merge", { other: mira }, "are one already"],
      ["/correct/merge", { other: "pnobody" }, "There is no person"],
      ["/correct/split", { member: "Ada Thornquist" }, "no part of it"],
    ] as const) {
      const refused = await post(path, { ...(await seen(mira)), ...fields });
      expect([refused.status, (await refused.text()).includes(says)]).toEqual([409, true]);
    }
    expect(decisions()).toEqual([]);
  });
});

describe("whoever corrects", () => {
  const EVIL = `"><script>alert(1)</script> ' onfocus=alert(2) javascript:alert(3)`;

  it("may write what they like: it is text on every page, and in every twin", async () => {
    const { statement, person, seen, sent, get, page } = start();
    const id = statement("upstream");
    const fields = { ...(await seen(id)), who: EVIL, note: `${EVIL}</title><img src=x onerror=alert(4)>` };
    await sent("/correct/speaker", { ...fields, name: EVIL, kind: "body" });
    await sent("/correct/verdict", { ...fields, basis: (await seen(id)).basis, verdict: "accept" });
    await sent("/correct/merge", { ...(await seen(person(EVIL))), who: EVIL, other: person("Ole Brandt") });
    const cookie = `hearsay-who=${encodeURIComponent(EVIL)}`;
    for (const address of [
      "/corrections",
      `/correct/${encodeURIComponent(id)}`,
      `/correct/${person(EVIL)}`,
      `/article/${id.split("#")[0]}`,
      `/person/${person(EVIL)}`,
    ]) {
      const markup = await (await get(address, { cookie })).text();
      expect([address, markup.includes("&lt;script&gt;"), markup.match(/<script/g)?.length]).toEqual([
        address,
        true,
        1,
      ]);
      const document = await page(address);
      expect([...document.querySelectorAll("main img, main script, [onerror], [onfocus]")]).toEqual([]);
    }
    const twin = (await (await get("/corrections.json")).json()) as { results: { who: string }[] };
    expect(twin.results.map(({ who }) => who)).toEqual([EVIL, EVIL, EVIL]);
  });

  it("has to say who they are, within bounds", async () => {
    const { statement, seen, post, decisions } = start();
    const fields = { ...(await seen(statement("upstream"))), verdict: "accept" };
    for (const wrong of [{ who: " " }, { who: "x".repeat(81) }, { who: "Ines\u0000" }, { note: "x".repeat(1001) }]) {
      expect((await post("/correct/verdict", { ...fields, ...wrong })).status).toBe(400);
    }
    const { who: _, ...nobody } = fields;
    expect((await post("/correct/verdict", nobody)).status).toBe(400);
    expect((await post("/correct/verdict", fields, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect(decisions()).toEqual([]);
  });

  it("needn't give their name twice", async () => {
    const { statement, seen, post, get } = start();
    const id = statement("upstream");
    const done = await post("/correct/verdict", { ...(await seen(id)), verdict: "accept" });
    const cookie = done.headers.get("set-cookie")!.split(";")[0]!;
    const markup = await (await get(`/correct/${encodeURIComponent(id)}`, { cookie })).text();
    expect(markup).toContain('value="Ines Roth"');
  });
});

it("a correction survives that the article is read again, with other numbers", async () => {
  const { record, statement, seen, sent, page } = start();
  const id = statement("upstream");
  await sent("/correct/verdict", { ...(await seen(id)), verdict: "reject" });
  const [first, ...rest] = READINGS;
  const later = { ...first!, attributions: first!.attributions.slice(1).map((one) => ({ ...one, id: "a1" })) };
  rereadAs(record, [later, ...rest]);
  const document = await page(`/article/${id.split("#")[0]}`);
  expect(words(document.querySelector("#note-a1"))).toContain("rejected by Ines Roth");
  expect((await page("/corrections")).querySelector("#c1 a")!.getAttribute("href")).toMatch(/#note-a1$/);
});

function rereadAs(record: OpenRecord, readings: typeof READINGS): void {
  createWriter(record, { linkers: TEST_LINKERS }).reread(entries(readings));
}

describe("gold", () => {
  it("is what people decided, a line each, without what was taken back", async () => {
    const { statement, person, utterance, seen, sent, get } = start();
    await sent("/correct/verdict", { ...(await seen(statement("upstream"))), verdict: "reject" });
    await sent("/correct/verdict", { ...(await seen(statement("until the water falls”"))), verdict: "accept" });
    await sent("/correct/speaker", { ...(await seen(statement("Bread"))), name: "Edda Roth", kind: "person" });
    await sent("/correct/merge", { ...(await seen(person("Mira Vossel"))), other: person("Ole Brandt") });
    await sent("/correct/split", { ...(await seen(utterance("again"))), member: statement("again") });
    await sent("/correct/merge", { ...(await seen(utterance("again"))), other: utterance("Bread") });
    await sent("/corrections/undo", { correction: "6", who: "Ole" });
    const lines = async (of: string) => {
      const answer = await get(`/gold/${of}.jsonl`);
      expect(answer.headers.get("content-type")).toContain("application/jsonl");
      return (await answer.text())
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line));
    };
    const articles = await lines("attributions");
    expect(articles.map(({ id, complete }) => [id, complete]).sort()).toEqual([
      ["four", true],
      ["one", true],
    ]);
    const one = articles.find(({ id }) => id === "one");
    expect(
      one.attributions.map(({ speaker, judged }: { speaker: string; judged: string }) => [speaker, judged]),
    ).toEqual([["Mira Vossel", "Ines Roth"]]);
    const [rejected] = one.rejected;
    expect(one.text.slice(...rejected.content[0])).toContain("upstream");
    expect(articles.find(({ id }) => id === "four").attributions[0].speaker).toBe("Edda Roth");
    expect(await lines("persons")).toEqual([
      {
        case_group: "corrections",
        schema: "Person",
        ...{ name1: "Mira Vossel", name2: "Ole Brandt", is_match: true, notes: "", who: "Ines Roth" },
      },
    ]);
    const [pair] = await lines("utterances");
    expect([pair.one.words, pair.other.words, pair.same]).toEqual([`“${HOLD} again”`, `“${HOLD}”`, false]);
    expect(await lines("points")).toEqual([]);
    expect((await get("/gold/opinions")).status).toBe(404);
  });
});
