import { custom, wholeLine } from "./rule.ts";

const FORM =
  /\b(?:in your (?:e-?mail )?in-?box|(?:meet|to|into) your in-?box|Email Sign Up|you agree to (?:receive|our)|unsubscribe at any time|protected by re-?captcha|Manage Newsletters|verify you['’]re not a robot|Invalid email address|enter your e-?mail|Terms of (?:Service|Use) apply|newsletter sign[- ]?up|sign up (?:today )?to receive)\b/i;

/** A line with words that only a newsletter's form says. */
export const newsletterForm = wholeLine("newsletter form", "appeal", FORM, {
  longest: 1500,
  needs: /\b(?:[Yy]our?|[Oo]ur|Newsletters?|newsletter)\b|captcha|CAPTCHA|Email Sign/,
  unless: /["”] (?:he|she|they) said/,
});

const ASKS =
  /^[\s([•*–—-]{0,4}(?:please |click here to |click to |tap here to )?(?:sign(?:ing)? up|subscribe|register|get (?:the|our|breaking|all|more|your|daily|updates?|a )|join (?:us|our|the|thousands|\d)|download|become an? |try |start your|want (?:more|the|to|news)|like what|enjoy(?:ing|ed)|for (?:more|indispensable)|love )/i;
const WHAT =
  /\b(?:newsletters?|inbox|e-?mails?|subscri(?:be|bers?|ptions?)|alerts|free trial|(?:news|mobile) app|the App|WhatsApp|app (?:for|here|now|store)|membership|paywall|APP|at \w+\.(?:com|org|net))\b/;

/** "Sign up for our newsletter", "Download the app": an imperative at the head, and what it wants you to take. */
export const signUp = custom("sign up", "appeal", ({ text }) =>
  text.length <= 420 && ASKS.test(text) && WHAT.test(text) ? [[0, text.length]] : null,
);

/** A bare "Sign up here", "Subscribe", "Click here to sign up for …". */
export const bareSignUp = wholeLine(
  "bare sign up",
  "appeal",
  /^(?:(?:click here|tap here) (?:to|for) (?:get|sign up|subscribe|download|receive)\b.*|sign up(?: (?:here|now|today|for daily newsletters?|for .{3,60}))?|subscribe(?: (?:here|now|today|to .{3,60}))?|newsletters?|subscribe on .{3,120}podcasts.*)[.!:]?$/i,
  { longest: 160 },
);
