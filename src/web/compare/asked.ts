/** What the page of a comparison was asked for; an empty field narrows nothing. */
export interface Asked {
  /** The two outlets. */
  readonly a: string;
  readonly b: string;
  /** Their own times, where two times are compared. */
  readonly aSince: string;
  readonly aUntil: string;
  readonly bSince: string;
  readonly bUntil: string;
  /** The event. */
  readonly words: string;
  readonly point: string;
  readonly since: string;
  readonly until: string;
}

/** Whether both sides are named. */
export function isComplete({ a, b, aSince, aUntil, bSince, bUntil }: Asked): boolean {
  return Boolean((a || aSince || aUntil) && (b || bSince || bUntil));
}

/** Where two outlets are compared. @example compareAddress({ a: "Northern Wire", b: "Lantern", since: "2024-03-12" }) */
export function compareAddress(asked: Partial<Asked>): string {
  const given = Object.entries(asked).filter(([, value]) => value);
  return `/compare?${new URLSearchParams(given)}`;
}
