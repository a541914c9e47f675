import { custom, wholeLine } from "./rule.ts";

/** Who owns the page: "Copyright © 2019 …", and on what terms others may print it. */
export const copyright = wholeLine(
  "copyright",
  "navigation",
  /^[\s([•*–—-]{0,4}(?:(?:©|\(c\)|copyright ?[©(\d])|copyright\b.{0,20}\b\d{4}|(?:content )?copyright by\b|content created by .{5,80} is available without charge|for licensing (?:opportunities|inquiries)|(?:reprinted|republished|used|distributed) (?:with|by) (?:permission|.{3,40}(?:syndicate|agency)))/i,
  { longest: 600 },
);

/** "… All rights reserved", "… for reprint permission". */
export const rights = wholeLine(
  "rights reserved",
  "navigation",
  /\b[Aa]ll [Rr]ights [Rr]eserved\b|\bALL RIGHTS RESERVED\b|\bfor (?:reprint|re-print) permission/,
  { longest: 400 },
);

/** A menu's, a page counter's or a comment box's words, alone on their line. */
export const menu = wholeLine(
  "menu",
  "navigation",
  /^[\s([•*▶►›»>–—-]{0,4}(?:(?:main ?news|news|home|main|menu|world|politics|opinion|sections?|latest|search|back|next|previous|prev|close|skip|continue|loading|video|photo|audio|live|print|ad|yes|no|login|log in|sign in|register|top|archive|subscribe|image|more)(?:\s{0,2}[|›»/>·•–—-]{1,2}\s{0,2}(?:main ?news|news|home|main|world|politics|opinion|latest|business|sport|culture|ukraine|economy|society)?){1,8}|close|skip (?:to|ad|in|past)\b.{0,40}|back to (?:top|article|story|home).{0,20}|(?:view|show|hide|read|see|post|leave|add|write|load)(?: all| the| a| your)? ?(?:\d+ )?(?:comments?|replies|reply)\b.{0,20}|\d+ comments?|comments?(?: \(\d+\))?|join the (?:conversation|discussion).{0,20}|loading(?: (?:comments|more))?(?:\.{3}|…)?|photo|video|image|audio|playlist|menu|search|log ?in|sign in|home|print(?: this)?|print article|text size.{0,20}|a a a|view (?:full|as|image|more|in|gallery|on).{0,30}|full screen|tap to (?:view|unmute|expand).{0,20}|accept(?: cookies)?|we use cookies.{0,200}|by (?:continuing|using) .{0,60}cookies.{0,100}|enable javascript.{0,60}|this form requires javascript.{0,60}|please enable .{0,60}|embed(?:ded)? (?:code|tweet|content).{0,20}|\d+ (?:years?|months?|days?|hours?|minutes?) ago|updated? (?:at )?\d{1,2}[:.]\d\d ?[ap]\.?m\.?.{0,12}|analysis\/opinion|opinion\/analysis|analysis|news analysis|question or comment.{0,40}|next article|previous article|scroll (?:down|for more).{0,20}|click to (?:expand|enlarge).{0,20}|visit .{3,40} homepage for more stories)[.:!…)\]]{0,2}$/i,
  { longest: 220, unless: /^(?:next|latest|world|news|politics|opinion|analysis|image|search)[.!:]?$/i },
);

const LEFT_OVER =
  /^(?:\[(?:pullquote|audio-clip|video|gallery|caption|embed|image|tweet|photo|ad|related|youtube|instagram|twitter|facebook|pdf|poll|quiz|read-more|newsletter)[^\]]{0,80}\]|<!.*|<\/?\w[^>]*>|\{\{.*\}\}|\w+="https?:[^"]*")$/i;

/** A line without a letter or digit ("___", "* * *"), and what the page's program left behind: "[pullquote]", "<!–". */
export const makeUp = custom("make-up", "navigation", ({ text }) =>
  !/[\p{L}\p{N}]/u.test(text) || (text.length <= 200 && LEFT_OVER.test(text)) ? [[0, text.length]] : null,
);

/** A menu's tail glued to the last word of a line: "… for participantsMainNews -". */
export const gluedMenu = custom("glued menu", "navigation", ({ text }) => {
  const tail = text.slice(-14);
  const menu = /[\p{Ll}.!?"”’)]((?:Main ?News|Home|News|Menu)\s?[-–—|›»>]?)$/u.exec(tail);
  return menu && text.length > 20 ? [[text.length - menu[1]!.length, text.length]] : null;
});

/** A summary box's label at the head of its first line; the summary itself is the story's. */
export const summaryLabel = custom("summary label", "navigation", ({ text, index }) => {
  if (index > 8) return null;
  const label = /^(?:Story highlights|STORY HIGHLIGHTS|Highlights|Key points|KEY POINTS|At a glance)(?:[:\s]|$)/.exec(
    text,
  );
  return label ? [[0, label[0].trimEnd().length]] : null;
});
