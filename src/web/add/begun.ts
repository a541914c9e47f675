import { z } from "zod";
import type { Done } from "../form.ts";
import type { Job } from "./job.ts";

/** Where to watch something that is being read. */
export const JobRef = z.strictObject({ id: z.string().describe("of the page /add/{id}, and its twin") });

/** What every form comes to that has something read: the page that shows how far it has come. */
export function begun({ id }: Job): Done<z.infer<typeof JobRef>> {
  return { to: `/add/${id}`, answer: { id } };
}
