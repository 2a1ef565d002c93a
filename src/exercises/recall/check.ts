import type { Breach } from '../breach.ts';

/** A card has no parts that could contradict each other: its schema sees everything. */
export const check = (): Breach[] => [];
