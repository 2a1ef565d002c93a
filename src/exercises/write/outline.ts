import { type OutlineParts, textsById } from '../outline-parts.ts';
import { fieldIn, MOST_PICKS, type Reading } from '../reading.ts';
import { isTextMap } from '../text-map.ts';
import type { Write } from './schema.ts';

/** A text is read as it is, and may be rated by its criteria; samples and model are not for the board. */
export const outline = ({ criteria }: Write): Partial<OutlineParts> => ({ criteria: textsById(criteria) });

export const reading: Reading = {
  selfRated: true,
  picks: () => [],
  met: (response) => {
    const met = fieldIn(response, 'met');
    return isTextMap(met) ? Object.keys(met).slice(0, MOST_PICKS) : undefined;
  },
  written: (response) => {
    const text = fieldIn(response, 'text');
    return typeof text === 'string' ? text : undefined;
  },
};
