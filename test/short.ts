/** Set where the same tests run under one more Node, by `.ci/run`: what takes long and says nothing of Node is left out then. */
export const SHORT = Boolean(process.env.HEARSAY_SHORT);
