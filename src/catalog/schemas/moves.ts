import { z } from 'zod';
import { text } from '../../exercises/base.ts';

const code = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/i, 'must be a letter and then letters, digits or hyphens, such as `DX`');

const move = z.strictObject({
  name: text.describe('What learners read beside the line that makes it.'),
  helps: z.boolean().default(true).describe('Whether it helps the call. One that costs something is marked as such.'),
});

/** `content/moves.yaml`: the moves of a call by the code that `<Line move="DX">` of a transcript names. */
export const movesSchema = z.record(code, move);
export type Moves = Readonly<z.output<typeof movesSchema>>;
export type Move = Moves[string];
