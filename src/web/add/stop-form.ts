import { z } from "zod";
import { defineForm } from "../form.ts";
import { begun, JobRef } from "./begun.ts";

/** Stops what is read; what was kept before stays in the record. */
export const addStop = defineForm({
  path: "/add/stop",
  about: "Stops reading something; what was kept before stays in the record",
  fields: z.object({ job: z.string().describe("its id") }),
  answer: JobRef,
  act: ({ jobs }, { job }) => {
    jobs.stop(job);
    return begun(jobs.get(job));
  },
});
