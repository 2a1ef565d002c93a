/** For a term, by weight, the greatest first: each weight with the documents that have it. */
export type TermEntry = readonly WeightGroup[];

/** A weight in thousandths, then either each document as its distance from the one before, or all of them packed. */
export type WeightGroup = readonly [weight: number, ...gaps: number[]] | PackedGroup;
/** Where the entry is of a stem and of its commonest form together, the form's weight comes last. */
export type PackedGroup = readonly [weight: number, packed: string, count: number, ofForm?: number];

/** The digits of a packed group, six bits each. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
