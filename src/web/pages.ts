import type { Page } from "./page.ts";
import { add } from "./pages/add.ts";
import { addJob } from "./pages/add-job.ts";
import { article } from "./pages/article.ts";
import { articles } from "./pages/articles.ts";
import { check } from "./pages/check.ts";
import { compare } from "./pages/compare.ts";
import { correct } from "./pages/correct.ts";
import { corrections } from "./pages/corrections.ts";
import { gold } from "./pages/gold.ts";
import { outlet } from "./pages/outlet.ts";
import { outlets } from "./pages/outlets.ts";
import { person } from "./pages/person.ts";
import { point } from "./pages/point.ts";
import { points } from "./pages/points.ts";
import { search } from "./pages/search.ts";
import { start } from "./pages/start.ts";
import { utterance } from "./pages/utterance.ts";

/** The pages of the site: one file each. */
export const PAGES: readonly Page[] = [
  start,
  search,
  articles,
  article,
  utterance,
  points,
  point,
  person,
  outlets,
  outlet,
  compare,
  check,
  correct,
  corrections,
  gold,
  add,
  addJob,
];
