import { after, before } from "../pattern.ts";
import type { Form } from "./form.ts";

/** Who had it first: “first reported by the Harbour Times”, “CNN, which first reported”, “X initially reported”. */
export const firstReported: Form = {
  form: "first reported",
  besides: true,
  credits: [
    {
      before: before(
        "(?:first|initially|originally|earlier|previously) (?:reported|published|revealed|disclosed|obtained|broken|announced|posted|noted)(?: …)??",
        "by|in|on",
      ),
    },
    {
      after: after(
        "(?:(?:, (?:which|who))? (?:first|initially|originally) (?:reported|published|revealed|disclosed|obtained|broke)|" +
          " (?:was|were) (?:the )?first to (?:report|publish|reveal|disclose))(?!\\p{L})",
      ),
    },
  ],
};
