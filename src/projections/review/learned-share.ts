/** So much of a lesson's questions has to be known for it to be learned; apart, since every page paints by it. */
export const LEARNED_SHARE = 0.8;
