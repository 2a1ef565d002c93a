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

const answer = z.strictObject({
  asked: text.describe('What the trainer asks, or the moment in the plan.'),
  holds: text.describe('What a good answer holds.'),
  wrong: text.optional().describe('The usual answer that misses it, and what to say then.'),
});

/** A customer's card goes into the room, so it says nothing of what the rep should do. */
const card = z.strictObject({
  mood: z.enum(['easy', 'busy', 'hurt']).describe('easy, busy or hurt.'),
  who: text.describe('Who it is, and what has happened so far.'),
  expects: text.describe('What they expect of this call.'),
  volunteers: text.describe('What they say by themselves.'),
  pushes: text.describe('What they push on.'),
});

/** `content/modules/<module>/guide.yaml`: a session in which a team practices the module. */
export const guideSchema = z.strictObject({
  bring: z.array(text).min(1).describe('What trainer and team bring along.'),
  plan: z.array(step).min(1).describe('The session, step by step.'),
  contrasts: z.array(contrast).min(1).max(2).describe('What to read aloud: one, and another to choose from.'),
  task: text.describe('What the groups of three play.'),
  rows: z.array(id).min(1).max(3).describe('The rows of rubric.yaml that the observer rates.'),
  debrief: z.array(text).min(1).max(2).describe('One or two questions to ask after the rounds.'),
  trap: text.describe('What usually goes wrong in this session, and the way out.'),
  opening: text.optional().describe('The words with which the trainer opens the session.'),
  lastWord: text.optional().describe('The words with which it ends.'),
  answers: z.array(answer).default([]).describe('What the group is asked, with what a good answer holds.'),
  cards: z.array(card).max(3).default([]).describe('Up to three customers to play; they go into the room.'),
  tally: z.array(text).max(4).default([]).describe('What the observer counts, one thing at a time.'),
  forTwo: text.optional().describe('How it goes with two people.'),
  onVideo: text.optional().describe('How it goes in a video call.'),
  dayThree: text.optional().describe('The message to the group three days later.'),
  nextMeeting: z.array(text).default([]).describe('The two minutes at the next meeting, step by step.'),
  rideAlong: z.array(text).default([]).describe('What to look for when riding along, one thing in a line.'),
});
export type GuideFacts = z.output<typeof guideSchema>;
