import { workerData } from "piscina";
import { createPreparer, type Preparer, type PrepareSettings } from "./preparer.ts";

/** What runs in each worker of a crew that adds; it takes no work until its engine is loaded. */
const prepare: Promise<Preparer> = createPreparer(workerData as PrepareSettings).then(({ prepare }) => prepare);
export default prepare;
