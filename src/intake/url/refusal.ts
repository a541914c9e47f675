import { IntakeProblem } from "../problem.ts";

/** Why an address of the web is not fetched, whoever asks for it. @param what the sentence behind the address */
export function refusal(url: string, what: string): IntakeProblem {
  return new IntakeProblem("refused", url, what);
}

/** An address that leads to where nothing is fetched from. It names no address: what a name means inside is nobody's business. */
export function leadsElsewhere(url: string, where: string): IntakeProblem {
  return refusal(url, `leads ${where}; only public addresses of the web are fetched.`);
}
