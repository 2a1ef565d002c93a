import { z } from 'zod';
import { id, text } from '../../exercises/base.ts';

const step = z.strictObject({
  minutes: z.int().min(1).max(60).describe('How many minutes it takes.'),
  name: text.describe('The step in two or three words.'),
  group: text.describe('What the people in the room do.'),
  trainer: text.describe('What the trainer does meanwhile.'),
});

const contrast = z.strictObject({
  lesson: id.describe('The lesson whose two transcripts, poor and better, are read aloud.'),
  listen: text.describe('What changed between the two, so that the trainer can hear whether the group got it.'),
});

/** `content/modules/<module>/guide.yaml`: a session in which a team practices the module. */
export const guideSchema = z.strictObject({
  bring: z.array(text).min(1).describe('What trainer and team bring along.'),
  plan: z.array(step).min(1).describe('The session, step by step.'),
  contrasts: z.array(contrast).min(1).max(2).describe('What to read aloud: one, and another to choose from.'),
  task: text.describe('What the groups of three play.'),
  rows: z.array(id).min(1).max(3).describe('The rows of rubric.yaml that the observer rates.'),
  debrief: text.describe('The question to ask after the rounds.'),
  trap: text.describe('What usually goes wrong in this session, and the way out.'),
});
export type GuideFacts = z.output<typeof guideSchema>;
