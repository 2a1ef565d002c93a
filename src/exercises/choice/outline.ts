import { outlineOptions } from '../outline-options.ts';
import type { OutlineParts } from '../outline-parts.ts';
import { idIn, type Reading } from '../reading.ts';
import type { Choice } from './schema.ts';

export const outline = ({ options }: Choice): Partial<OutlineParts> => outlineOptions(options);

export const reading: Reading = {
  selfRated: false,
  picks: (response) => idIn(response, 'option'),
};
