import { workerData } from "piscina";
import { createPrinter, type Printer, type PrintSettings } from "./printer.ts";

/** What runs in each worker of the crew; it takes no work until its engine is loaded. */
const print: Promise<Printer> = createPrinter(workerData as PrintSettings).then(({ print }) => print);
export default print;
