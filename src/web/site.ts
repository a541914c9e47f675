import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { movedTo } from "../ask/corrections.ts";
import { AskProblem } from "../ask/problem.ts";
import { sizeInWords } from "../phrase/size.ts";
import type { OpenRecord } from "../store/open.ts";
import { StoreProblem, storeProblem } from "../store/problem.ts";
import type { Accuracy, Stated } from "./accuracy.ts";
import { type Jobs, TooMuchWaits, UnknownJob } from "./add/jobs.ts";
import { Conflict } from "./conflict.ts";
import { csvOf } from "./csv.ts";
import { type Desk, type Form, WrongFields } from "./form.ts";
import { FORMS } from "./forms.ts";
import { frame } from "./frame.ts";
import { strictHeaders } from "./guard/headers.ts";
import { isOwnHost } from "./guard/host.ts";
import { onlyOwnPages } from "./guard/same-origin.ts";
import { askForToken } from "./guard/token.ts";
import { openApi, twinPath } from "./open-api.ts";
import { type Page, type Shown, WrongQuery } from "./page.ts";
import { accuracyPage } from "./pages/accuracy.ts";
import { PAGES } from "./pages.ts";
import { problemPage } from "./problem-page.ts";
import { fieldsSent, UnreadableBody } from "./sent.ts";
import type { StaticFiles } from "./static-files.ts";
import { remember, visitorOf } from "./visitor.ts";

export interface SiteOptions {
  /** The record, opened anew where its file was replaced. @throws StoreProblem where it can't be used */
  readonly record: () => OpenRecord;
  /** What opens it to write to it. */
  readonly write: Desk["write"];
  /** What is given to be added while the site runs. */
  readonly jobs: Jobs;
  readonly forms?: readonly Form[];
  readonly files: StaticFiles;
  /** Without a token the site answers only who calls this machine by its own name. */
  readonly token: string | null;
  readonly accuracy: Accuracy;
  /** What else was measured, and how. */
  readonly stated: readonly Stated[];
  /** The package's version. */
  readonly version: string;
  /** Told of a mistake in hearsay itself. */
  readonly onBug: (error: unknown) => void;
}

/** The site: every page of `pages.ts` with its JSON twin, every form of `forms.ts`, the site's own files, and what guards them. */
export function createSite(options: SiteOptions): Hono {
  const { record, write, jobs, forms = FORMS, files, token, accuracy, stated, version, onBug } = options;
  const pages = [...PAGES, accuracyPage(accuracy, stated)];
  const site = new Hono();
  const framed = (context: Context, shown: Shown, twin: string | null, status: Status = 200) =>
    context.html(frame(shown, { twin, stamp: files.stamp, accuracy }), status);
  const trouble = (context: Context, { status, title, sentence }: Trouble) =>
    isTwin(context)
      ? context.json({ problem: sentence }, status)
      : framed(context, problemPage(title, sentence), null, status);

  site.use(compress(), strictHeaders());
  site.use(
    token === null
      ? async (context, next) => {
          if (!isOwnHost(context.req.header("host"))) return trouble(context, ELSEWHERE);
          return next();
        }
      : (context, next) => askForToken(token, () => trouble(context, STRANGER))(context, next),
  );
  site.use((context, next) => onlyOwnPages(() => trouble(context, FOREIGN))(context, next));

  const answer = async (context: Context, page: Page, key: string, as: As) => {
    const { answer, show, csv, lines } = await page.respond(record(), key, context.req.query(), jobs);
    if (as === "json") return context.json(answer as object);
    const table = as === "csv" ? csv() : undefined;
    if (table) return context.body(csvOf(table), 200, { "content-type": "text/csv; charset=utf-8" });
    const list = as === "jsonl" ? lines() : undefined;
    if (list) {
      const body = list.map((line) => `${JSON.stringify(line)}\n`).join("");
      return context.body(body, 200, { "content-type": "application/jsonl; charset=utf-8" });
    }
    const { pathname, search } = new URL(context.req.url);
    return framed(context, show(visitorOf(context)), twinPath(pathname) + search);
  };
  /** What was cited is found again where people made another group of it. */
  const answerOrMoved = async (context: Context, page: Page, key: string, as: As) => {
    try {
      return await answer(context, page, key, as);
    } catch (error) {
      const moved = error instanceof AskProblem && error.reason === "unknown" ? movedTo(record(), key) : null;
      if (moved === null) throw error;
      const path = page.path.replace(/:\w+/, moved);
      return context.redirect(`${path}${as === "page" ? "" : `.${as}`}${new URL(context.req.url).search}`);
    }
  };
  for (const page of pages) {
    if (page.path.includes(":")) {
      site.get(page.path, (context) => {
        const given = Object.values(context.req.param() as Record<string, string>)[0]!;
        const [, key, ending] = /^(.*?)(?:\.(jsonl?|csv))?$/s.exec(given)!;
        return answerOrMoved(context, page, key!, (ending as As | undefined) ?? "page");
      });
    } else {
      site.get(page.path, (context) => answer(context, page, "", "page"));
      site.get(twinPath(page.path), (context) => answer(context, page, "", "json"));
    }
  }

  for (const form of forms) {
    const limited = bodyLimit({ maxSize: form.limit, onError: (context) => trouble(context, tooMuch(form.limit)) });
    const send = async (context: Context) => form.send({ record, write, jobs }, await fieldsSent(context));
    site.post(form.path, limited, async (context) => {
      const { to, who } = await send(context);
      if (who !== undefined) remember(context, who);
      return context.redirect(to, 303);
    });
    site.post(twinPath(form.path), limited, async (context) => context.json((await send(context)).answer as object));
  }

  const description = openApi(pages, forms, version);
  site.get("/openapi.json", (context) => context.json(description));
  site.get("/static/:name", (context) => {
    const file = files.get(context.req.param("name"));
    if (!file) return trouble(context, NO_PAGE);
    return context.body(file.body, 200, { "content-type": file.type, "cache-control": "max-age=31536000, immutable" });
  });

  site.notFound((context) => trouble(context, NO_PAGE));
  site.onError((error, context) => {
    if (error instanceof Conflict && !isTwin(context)) return framed(context, error.shown, null, 409);
    const known = troubleOf(error);
    if (!known) onBug(error);
    const title = context.req.method === "POST" ? "Nothing was changed" : known?.title;
    return trouble(context, known ? { ...known, title: title! } : BUG);
  });
  return site;
}

/** As what an answer is given. */
type As = "page" | "json" | "csv" | "jsonl";

type Status = 200 | 400 | 401 | 403 | 404 | 409 | 413 | 500 | 503;

interface Trouble {
  readonly status: Status;
  readonly title: string;
  readonly sentence: string;
}

const NO_PAGE: Trouble = { status: 404, title: "No such page", sentence: "There is no page at this address." };
const ELSEWHERE: Trouble = {
  status: 403,
  title: "Not by this name",
  sentence: "This record is served to this machine alone, and answers only to localhost and 127.0.0.1.",
};
const STRANGER: Trouble = {
  status: 401,
  title: "A token is needed",
  sentence: "Open the address with its token, as `hearsay serve` printed it.",
};
const FOREIGN: Trouble = {
  status: 403,
  title: "Nothing was changed",
  sentence: "This was sent by a page that is not of this site. Only this site's own pages can change something here.",
};
const tooMuch = (limit: number): Trouble => ({
  status: 413,
  title: "Nothing was changed",
  sentence: `More was sent than this form takes, which is ${sizeInWords(limit)}.`,
});
const BUG: Trouble = {
  status: 500,
  title: "A mistake in hearsay itself",
  sentence:
    "This page could not be made, through a mistake in hearsay. Where it was started, it printed what happened; please report it.",
};

function troubleOf(error: unknown): Trouble | undefined {
  if (error instanceof AskProblem) {
    return error.reason === "unknown"
      ? { status: 404, title: "Not in this record", sentence: error.message }
      : { status: 400, title: "That can't be asked", sentence: error.message };
  }
  if (error instanceof WrongQuery) return { status: 400, title: "That can't be asked", sentence: error.message };
  if (error instanceof WrongFields || error instanceof UnreadableBody) {
    return { status: 400, title: "Nothing was changed", sentence: error.message };
  }
  if (error instanceof UnknownJob) return { status: 404, title: "No longer known", sentence: error.message };
  if (error instanceof TooMuchWaits) return { status: 503, title: "Nothing was added", sentence: error.message };
  if (error instanceof Conflict) return { status: 409, title: "Nothing was changed", sentence: error.message };
  const problem = error instanceof StoreProblem ? error : storeProblem(error, "The record");
  return problem && { status: 503, title: "The record can't be used", sentence: problem.message };
}

function isTwin(context: Context): boolean {
  return new URL(context.req.url).pathname.endsWith(".json");
}
