import { outlineOptions } from '../outline-options.ts';
import type { OutlineParts } from '../outline-parts.ts';
import { idsIn, type Reading } from '../reading.ts';
import type { Multiple } from './schema.ts';

export const outline = ({ options }: Multiple): Partial<OutlineParts> => outlineOptions(options);

export const reading: Reading = {
  selfRated: false,
  picks: (response) => idsIn(response, 'options'),
};
