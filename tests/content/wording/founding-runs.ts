import { readFileSync } from 'node:fs';
import { hashesIn } from './hash-list.ts';

/** The hashes of all runs of eight words in the documents that the course was founded on. */
export const foundingRuns = hashesIn(readFileSync(new URL('founding-runs.txt', import.meta.url), 'utf8'));
