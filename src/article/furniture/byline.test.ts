import { expect, it } from "vitest";
import { byLine } from "./byline.ts";
import { foundBy, STORY } from "./found-by.ts";

it.each(["By Ada Rook", "By ADA ROOK and JON VOSS", "By Ada Rook, Harbour News, Port Ede", "By ADA ROOK ( @adarook )"])(
  "takes %j",
  (line) => expect(foundBy(byLine, line)).toEqual([line]),
);

it.each([STORY, "By Monday the bridge was closed.", "By Ada's own account, nobody was told"])("leaves %j", (line) =>
  expect(foundBy(byLine, line)).toEqual([]),
);
