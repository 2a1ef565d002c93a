/** How good a text is for its reader, worst first. */
export const RATINGS = ['weak', 'workable', 'strong'] as const;
