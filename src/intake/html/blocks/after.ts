import type { BlockRule } from "./rule.ts";

/** The headings that open what follows an article. */
export const HEADING =
  /^[\W_]*(?:\d+\s+)?(?:comments?|\d+ comments?|leave a (?:reply|comment)|post a comment|add (?:a )?comment|join the (?:conversation|discussion)|related(?: (?:articles?|stories|posts|news|links|content|topics|coverage|reading))?|you (?:may|might) (?:also )?(?:like|enjoy)|você (?:também )?pode gostar|te puede interesar|quizás te interese|vous aimerez|recommended(?: (?:for you|reading|stories|articles))?|more (?:stories|news|articles|coverage|from|in|on|like this)\b.{0,40}|most (?:read|popular|viewed)|popular(?: (?:posts|stories|articles))?|trending(?: (?:now|stories|articles))?|latest (?:news|stories|posts|articles)|top stories|up next|read next|about the authors?|share this.{0,20}|tags|follow us|newsletter|sign up.{0,30}|отзывы|комментарии|самые популярные.{0,30}|читайте также|похожие.{0,20}|comentários|comentarios|kommentare|commentaires|commenti|artículos relacionados|artigos relacionados|leia (?:também|mais)|articoli correlati|das könnte sie auch interessieren|關連.{0,10}|関連記事|관련기사)[\W_]*$/i;
const LONGEST = 70;
/** The most of the text that may follow such a heading, else it is one of the article's own. */
const REST = 0.4;

/** Everything after a heading that opens the page's other matters: comments, related pieces, what's popular. */
export const after: BlockRule = {
  name: "after",
  keep: (blocks) => {
    const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
    let seen = 0;
    for (const [i, block] of blocks.entries()) {
      if (block.text.length <= LONGEST && HEADING.test(block.text) && total - seen <= REST * total)
        return blocks.slice(0, i);
      seen += block.text.length;
    }
    return blocks;
  },
};
