import { z } from 'zod';
import { exerciseBase, id, inlineProse, prose } from '../base.ts';
import { RATINGS } from './ratings.ts';

const sample = z.strictObject({
  id: id.describe('Permanent name of the sample.'),
  text: prose.describe('What somebody else wrote, as they might in earnest.'),
  rating: z.enum(RATINGS).describe('How good it is for this buyer: weak, workable or strong.'),
  why: prose.describe('15 to 45 words: what makes it so, shown beside the rating of the learner.'),
});

const criterion = z.strictObject({
  id: id.describe('Permanent name of the criterion. What the learner ticks is stored under it.'),
  text: inlineProse.describe('A yes-or-no statement that anybody can check in the words: "Names one thing they said".'),
});

const part = z.strictObject({
  text: prose.describe('A sentence or two of the model.'),
  note: inlineProse.describe('What this part does to the buyer.'),
});

/** Something to write: judge two samples, write, compare with a model by criteria, and write it once more. */
export const schema = exerciseBase.extend({
  kind: z.literal('write'),
  samples: z.array(sample).length(2).describe('2 samples to judge before writing, of different ratings.'),
  criteria: z.array(criterion).min(3).max(5).describe('3 to 5 criteria, shown only after writing.'),
  model: z.array(part).min(1).max(6).describe('A good answer in 1 to 6 parts, each with a note.'),
});

export type Write = z.output<typeof schema>;
