import { adUpNext, advertisement, offer } from "./advertisement.ts";
import { authorBio, contact, disclaimer } from "./author-bio.ts";
import { byLine } from "./byline.ts";
import { captionLabel, toEditors } from "./caption-label.ts";
import { contribution } from "./contribution.ts";
import { dateLine, datePrefix } from "./date-line.ts";
import { donateButton, plea } from "./donation.ts";
import { gluedCard } from "./glued-link.ts";
import { besideGluedLabel, capitals, gluedLabel, titlesInARow } from "./linked-headline.ts";
import { nameLine } from "./name-line.ts";
import { copyright, gluedMenu, makeUp, menu, rights, summaryLabel } from "./navigation.ts";
import { bareSignUp, newsletterForm, signUp } from "./newsletter.ts";
import { pageNote } from "./note.ts";
import { captionHead, creditInside, endsInCredit, trailingCredit } from "./picture-credit.ts";
import { pullQuote } from "./repeat.ts";
import type { FurnitureRule } from "./rule.ts";
import { gallery } from "./slideshow.ts";
import { follow, shareButtons, sharingOptions } from "./social.ts";
import { tags } from "./tags.ts";
import { bracketedLine, bracketedTeaser, externalBrowser, titleReadMore, trailingTeaser } from "./teaser-inline.ts";
import { clickHere, likelyLabelled, lonelyLabel, surelyLabelled } from "./teaser-label.ts";
import { player, programme } from "./video.ts";

/** What is no part of the story, in the order in which it is looked for. A new sort is a rule in a file, and a line here. */
export const RULES: readonly FurnitureRule[] = [
  // The crawl's and the page's own date.
  datePrefix,
  dateLine,
  // The page's make-up and its advertisements.
  makeUp,
  advertisement,
  offer,
  adUpNext,
  // What it asks of the reader: an address, an app, money.
  newsletterForm,
  signUp,
  bareSignUp,
  plea,
  donateButton,
  // Its terms, menus and labels.
  copyright,
  rights,
  menu,
  summaryLabel,
  gluedMenu,
  // Players, programmes and pictures that announce themselves.
  player,
  programme,
  gallery,
  captionLabel,
  toEditors,
  // Tags, buttons, and who else wrote it.
  tags,
  shareButtons,
  sharingOptions,
  follow,
  contribution,
  disclaimer,
  contact,
  // What the page says of itself, and who wrote it.
  pageNote,
  nameLine,
  byLine,
  // Other articles, by their label.
  bracketedTeaser,
  externalBrowser,
  surelyLabelled,
  likelyLabelled,
  lonelyLabel,
  clickHere,
  titleReadMore,
  trailingTeaser,
  // Other articles glued into a sentence.
  gluedCard,
  // Pictures known by their credit.
  endsInCredit,
  creditInside,
  captionHead,
  trailingCredit,
  // Whatever is left, known by its form and its neighbours alone.
  bracketedLine,
  authorBio,
  capitals,
  gluedLabel,
  besideGluedLabel,
  titlesInARow,
  pullQuote,
];
