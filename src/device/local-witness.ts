import type { Witness } from '../log/second-copy.ts';
import type { WitnessPlace } from '../log/witness-book.ts';
import type { HintName } from './local-hint-key.ts';
import { readHint, writeHint } from './local-hints.ts';

/** The witness of a log, kept in localStorage, which no damage to the two copies reaches. */
export const witnessAt = (hint: HintName & `${string}witness`): WitnessPlace => ({
  read: () => {
    const { events, last, forgotten } = Object(readHint(hint)) as Partial<Record<keyof Witness, unknown>>;
    if (typeof events !== 'number' || typeof last !== 'string') return undefined;
    return { events, last, ...(typeof forgotten === 'number' && { forgotten }) };
  },
  write: (witness) => writeHint(hint, witness),
});
