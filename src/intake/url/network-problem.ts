import { IntakeProblem } from "../problem.ts";

/** What the system's and TLS's error codes mean to somebody who wants a page; the first that begins the code counts. */
const MEANINGS: readonly [code: string, says: string][] = [
  ["ENOTFOUND", "there is no such host, or no network. Check the address."],
  ["EAI_", "the name of the host can't be looked up just now. Check the network, and try again."],
  ["ECONNREFUSED", "the server takes no connections. Check the address, or try again later."],
  ["ECONNRESET", "the server broke off. Try again."],
  ["EPIPE", "the server broke off. Try again."],
  ["ERR_STREAM_PREMATURE_CLOSE", "the server broke off. Try again."],
  ["ETIMEDOUT", "the server doesn't answer. Try again later."],
  ["EHOSTUNREACH", "the server can't be reached from here. Check the network."],
  ["ENETUNREACH", "the server can't be reached from here. Check the network."],
  ["EADDRNOTAVAIL", "the server can't be reached from here. Check the network."],
  ["EACCES", "this machine doesn't let hearsay connect to it."],
  ["EPERM", "this machine doesn't let hearsay connect to it."],
  ["HPE_", "what answers there is no web server."],
  ["EPROTO", "no safe connection to the server can be made. Try the address with http://, or a browser."],
  ["ERR_SSL", "no safe connection to the server can be made. Try the address with http://, or a browser."],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "the server's certificate is for another name. Check the address."],
  ["CERT_", "the server's certificate is not valid. Open the page in a browser, save it, and add the file."],
  ["DEPTH_ZERO_", "the server's certificate is not valid. Open the page in a browser, save it, and add the file."],
  ["SELF_SIGNED_", "the server's certificate is not valid. Open the page in a browser, save it, and add the file."],
  ["UNABLE_TO_", "the server's certificate is not valid. Open the page in a browser, save it, and add the file."],
  ["Z_", "what came is damaged. Try again."],
  ["ERR_BROTLI", "what came is damaged. Try again."],
  ["ERR__ERROR_FORMAT", "what came is damaged. Try again."],
];

/** The problem that an error of the network's means; undefined for anything that is not known to be its fault. */
export function networkProblem(error: unknown, named: string): IntakeProblem | undefined {
  const code = codeOf(error);
  const meaning = MEANINGS.find(([begin]) => code.startsWith(begin));
  return meaning && new IntakeProblem("unreachable", named, meaning[1]);
}

/** Where several addresses were tried, all of their errors come as one; the first tells. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length) return codeOf(error.errors[0]);
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
