import type { Page } from "./page.ts";
import { article } from "./pages/article.ts";
import { articles } from "./pages/articles.ts";
import { start } from "./pages/start.ts";

/** The pages of the site: one file each. */
export const PAGES: readonly Page[] = [start, articles, article];
