import { z } from 'zod';
import { text } from '../../exercises/base.ts';

/** `asked.yaml` of a lesson: other words in which people look for what it says. */
export const askedSchema = z
  .record(text, z.array(text).min(1, 'must list at least one wording'))
  .describe('For a section or exercise of the lesson, or `top` for all of it: what people type who look for it.');

/** By the fragment of the place, and `top` for the lesson as a whole. */
export type Asked = Readonly<z.output<typeof askedSchema>>;
