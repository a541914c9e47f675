import { once } from "node:events";
import { EXIT } from "./exit.ts";

/** Standard output, written no faster than it is read. Where its reader has gone (`| head`), the command ends quietly. */
export function openOutput(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(EXIT.read.code);
    throw error;
  });
  return async (text) => {
    if (!stream.write(text)) await once(stream, "drain");
  };
}
