import { z } from "zod";
import { defineForm } from "../form.ts";
import { begun, JobRef } from "./begun.ts";

/** Fetches a page and reads it. Whether its address may be fetched is for whoever fetches it to say. */
export const addUrl = defineForm({
  path: "/add/url",
  about: "Begins to fetch a page of the public web and to read it into the record",
  fields: z.object({ url: z.string().trim().min(1, "name an address first").max(4_096) }),
  answer: JobRef,
  act: ({ jobs }, { url }) => {
    // People leave out what browsers put before an address.
    const whole = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(url) ? url : `https://${url}`;
    return begun(jobs.begin({ kind: "address", url: whole }));
  },
});
