import type { Witness } from '../../log/second-copy.ts';
import { readHint, writeHint } from './local-hints.ts';

/** The witness of the log, kept in localStorage, which no damage to the two copies reaches. */
export function readWitness(): Witness | undefined {
  const { events, last } = Object(readHint('witness')) as Partial<Record<keyof Witness, unknown>>;
  return typeof events === 'number' && typeof last === 'string' ? { events, last } : undefined;
}

export const writeWitness = (witness: Witness): void => writeHint('witness', witness);
