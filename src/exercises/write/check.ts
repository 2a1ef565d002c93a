import { listed } from '../../primitives/valid-choices.ts';
import type { Breach } from '../breach.ts';
import { twins } from '../twins.ts';
import { RATINGS } from './ratings.ts';
import type { Write } from './schema.ts';

/** The samples are of different ratings, and they and the criteria differ. */
export function check({ samples, criteria }: Write): Breach[] {
  return [
    ...twins({ path: ['samples'], entries: samples, names: ['sample', 'samples'], textOf: ({ text }) => text }),
    ...sameRating(samples),
    ...twins({ path: ['criteria'], entries: criteria, names: ['criterion', 'criteria'], textOf: ({ text }) => text }),
  ];
}

function sameRating([sample, ...others]: Write['samples']): Breach[] {
  if (!sample || others.some(({ rating }) => rating !== sample.rating)) return [];
  const left = RATINGS.filter((rating) => rating !== sample.rating);
  return [
    {
      path: ['samples'],
      what: `each sample is rated \`${sample.rating}\`, so there is nothing to tell apart.`,
      mend: `write another sample in place of one, rated ${listed(left, 'or')}.`,
    },
  ];
}
