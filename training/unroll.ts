import { writeFileSync } from "node:fs";
import { unrolled } from "./fast/unroll.ts";

/** `npm run unroll` */
writeFileSync("src/attribution/linear/unrolled.ts", unrolled());
