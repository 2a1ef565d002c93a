import { z } from 'zod';
import { exerciseSchema } from '../../exercises/exercise.ts';

/** `practice.yaml`: the exercises of a lesson. */
export const practiceSchema = z.strictObject({
  exercises: z.array(exerciseSchema).min(1).describe('The exercises, in the order in which the lesson places them.'),
});
export type Practice = z.output<typeof practiceSchema>;
