import type { z } from 'zod';
import type { option } from './base.ts';
import { type OutlineParts, reasonsById, textsById } from './outline-parts.ts';

type Option = z.output<typeof option>;

/** What can be chosen or ticked, and what is right. */
export const outlineOptions = (options: readonly Option[]): Partial<OutlineParts> => ({
  items: textsById(options),
  right: options.filter(({ correct }) => correct).map(({ id }) => id),
  reasons: reasonsById(options),
});
