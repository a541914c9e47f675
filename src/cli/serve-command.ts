import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { Command, InvalidArgumentError, Option } from "commander";
import { chooseEngine, type EngineChoice, loadLinkers } from "../node.ts";
import { engineOption, modelOption } from "./engine-options.ts";
import { EXIT } from "./exit.ts";
import { MEASURED, STATED } from "./measured.ts";
import { readInThread } from "./read-in-thread.ts";

interface ServeOptions extends EngineChoice {
  db: string;
  port: number;
  host: string;
  token?: string;
}

/** `hearsay serve [--db FILE] [--port N]` */
export function serveCommand(): Command {
  return new Command("serve")
    .description(
      "show a record in a browser, where it can be added to: every article, utterance, person and talking point",
    )
    .option("--db <file>", "the record", "hearsay.db")
    .addOption(new Option("--port <n>", "where to listen; 0 for any free one").argParser(portOf).default(8010))
    .option(
      "--host <address>",
      "on which of this machine's addresses; on any but its own, a token is asked for",
      "127.0.0.1",
    )
    .addOption(
      new Option("--token <token>", "what has to be known to read; made up where one is needed and none given"),
    )
    .addOption(engineOption())
    .addOption(modelOption())
    .action(serve);
}

async function serve({ db, port, host, token: given, ...choice }: ServeOptions): Promise<void> {
  // The site takes time to load, which other commands needn't wait for.
  const [
    { createAdaptorServer },
    { createJobs },
    { isLoopback },
    { keepOpen },
    { openWriter },
    { createSite },
    { readStaticFiles },
  ] = await Promise.all([
    import("@hono/node-server"),
    import("../web/add/jobs.ts"),
    import("../web/guard/host.ts"),
    import("../web/keep-open.ts"),
    import("../web/open-writer.ts"),
    import("../web/site.ts"),
    import("../web/static-files.ts"),
  ]);
  const record = keepOpen(db);
  record(); // Where it can't be used, that is said at once; so is an engine that was named.
  if (choice.engine !== undefined || choice.model !== undefined) await chooseEngine(choice);
  const token = given ?? (isLoopback(host) ? null : randomBytes(18).toString("base64url"));
  const onBug = (error: unknown) => {
    console.error("hearsay: this is a mistake in hearsay itself; please report it with these lines:");
    console.error(error);
  };
  const site = createSite({
    record,
    write: openWriter(db, loadLinkers),
    jobs: createJobs({ read: readInThread({ db, choice }), onBug }),
    files: readStaticFiles(new URL("../site/", import.meta.url)),
    token,
    accuracy: MEASURED,
    stated: STATED,
    version: "0.1.0",
    onBug,
  });
  const server = createAdaptorServer({ fetch: site.fetch });
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    return refuse(`can't listen on ${host}, port ${port}: ${whyNot(error as NodeJS.ErrnoException)}`);
  }
  const address = server.address() as { port: number };
  const name = host.includes(":") ? `[${host}]` : host;
  const query = token === null ? "" : `?token=${encodeURIComponent(token)}`;
  console.log(`hearsay: ${db} is shown at http://${name}:${address.port}/${query} (end with Ctrl+C)`);
}

function refuse(sentence: string): void {
  console.error(`hearsay: ${sentence}`);
  process.exitCode = EXIT.usage.code;
}

function whyNot({ code, message }: NodeJS.ErrnoException): string {
  if (code === "EADDRINUSE") return "something else listens there. Name another one with --port.";
  if (code === "EACCES") return "that needs more rights. Name a port above 1023 with --port.";
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return "that is no address of this machine.";
  return message;
}

function portOf(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new InvalidArgumentError("It takes a whole number from 0 to 65535.");
  return port;
}
