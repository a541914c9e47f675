import { after, before } from "../pattern.ts";
import type { Form } from "./form.ts";

const WROTE =
  "(?:said|says|wrote|writes|writing|posted|posts|posting|shared|sharing|announced|announces|claimed|responded|replied|added|tweeted|" +
  "published|stated|explained|declared|complained|noted|argued|joked|warned|confirmed|statement|message|post)";
const ATTACKED =
  "(?:attack|call|blast|criticiz|slamm|mock|defend|congratulat|thank|accus|lash|rail|address)(?:ed|s|ing)";

/** The speaker's own post, where the platform is named: “wrote on Twitter”, “in a Facebook post”, “took to Instagram”. */
export const post: Form = {
  form: "post",
  kinds: ["platform"],
  credits: [
    { before: before(`${WROTE}(?: …)??`, "on|via|in") },
    { before: before(`${ATTACKED}(?: …)??`, "on") },
    { before: before("(?:took|taking|takes|posted|posts|shared)", "to") },
    {
      before: before("(?:in|on|via|from) (?:an? |his |her |the )?(?:[\\p{L}-]+ ){0,3}"),
      after: after(
        "(?: \\p{L}+)? (?:post|posting|message|video|thread|account|page|channel|feed|live ?stream)s?(?!\\p{L})",
      ),
    },
    { before: before("\\((?:…)??on ") },
    // “On Twitter, he…” at the head of a sentence.
    { before: before('(?<=(?:^|[.!?"\\n])\\s{0,3})on ') },
  ],
};
