import type { TextLayer } from "../../text/layer.ts";
import { sameSentence } from "../story.ts";
import type { Medium } from "./medium.ts";

/** “NBC's ”, “the CBS program ”, “Fox News host Sean's ”: what stands between a station and its programme. */
const STATION_GAP =
  /^(?:['’]s?)?(?:(?: (?:\p{Ll}+ )?(?:program|programme|show|podcast|broadcast|special),?)?:?,? ["“‘']?)$/u;
const SLASH = /^ ?[/–-] ?$/;
const AND = /^,? (?:and|or|&) (?:the )?["“‘]?$|^, (?:the )?["“‘]?$/;

/** Makes one of a station and its programme, and of those who publish together (“Harbour Times/Channel Six”). */
export function joinMedia(layer: TextLayer, media: readonly Medium[]): Medium[] {
  const joined: Medium[] = [];
  for (const medium of media) {
    const last = joined.at(-1);
    const gap = last && medium.span[0] - last.span[1] < 40 ? layer.text.slice(last.span[1], medium.span[0]) : null;
    if (last && gap !== null && medium.kind === "programme" && STATION_GAP.test(gap)) {
      joined[joined.length - 1] = {
        ...medium,
        weak: false,
        owner: last.name,
        self: medium.self || last.self,
        span: [last.span[0], medium.span[1]],
        around: [last.around[0], medium.around[1]],
      };
    } else if (last && gap !== null && SLASH.test(gap)) {
      const around: Medium["around"] = [last.around[0], medium.around[1]];
      joined[joined.length - 1] = {
        ...last,
        name: layer.text.slice(last.span[0], medium.span[1]),
        weak: false,
        span: [last.span[0], medium.span[1]],
        around,
      };
    } else joined.push(medium);
  }
  return joined.filter((medium) => medium.kind !== "programme" || !medium.weak || inMarks(layer.text, medium));
}

/** Whether a name stands in quotation marks. */
function inMarks(text: string, { span }: Medium): boolean {
  return /["“‘'’]/.test(text[span[0] - 1] ?? "") && /^[.,]?["”'’]/.test(text.slice(span[1], span[1] + 2));
}

/** Media named in one breath: “CNN and CBS News”. What credits the first or the last credits all. */
export function groupMedia(layer: TextLayer, media: readonly Medium[]): Medium[][] {
  const groups: Medium[][] = [];
  for (const medium of media) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const near = last && medium.around[0] - last.around[1] < 12 && medium.furniture === last.furniture;
    if (
      near &&
      AND.test(layer.text.slice(last.span[1], medium.span[0])) &&
      sameSentence(layer, last.span[0], medium.span[0])
    )
      group!.push(medium);
    else groups.push([medium]);
  }
  return groups;
}
