import { z } from 'zod';
import { exerciseBase, id, inlineProse, prose, text } from '../base.ts';

/** How good a reply is. A costly one stays playable: recovery is part of the lesson. */
export const GRADES = ['best', 'workable', 'costly'] as const;

const change = z.int().min(-3).max(3).default(0);

const reply = z.strictObject({
  id: id.describe('Permanent name of the reply. What was said is stored under it.'),
  text: inlineProse.describe('What the rep says, or does.'),
  grade: z.enum(GRADES).describe('best, workable or costly.'),
  consequence: inlineProse.describe('What the buyer says or does then, in one to three sentences.'),
  why: prose.describe('15 to 45 words, shown in the replay: what the reply did to the talk, and why.'),
  trust: change.describe('How much trust it wins or costs, from -3 to 3.'),
  progress: change.describe('How far it brings the two toward a useful outcome, from -3 to 3.'),
  next: id.describe('The id of the node that follows, or `end`.'),
});

const node = z.strictObject({
  id: id.describe('Permanent name of this moment of the talk.'),
  scene: inlineProse.optional().describe('What happens before the buyer speaks, if anything.'),
  line: inlineProse.describe('What the buyer says.'),
  replies: z.array(reply).min(2).max(4).describe('2 to 4 replies, one or more of them `best`.'),
});

const ending = z.strictObject({
  title: text.describe('What this ending is, in two to five words.'),
  debrief: prose.describe('What the buyer and the rep have now, and what brought them there.'),
});

const marks = z.strictObject({
  trust: z.int().min(0).max(10).describe('Trust, from 0 to 10.'),
  progress: z.int().min(0).max(10).describe('Progress; a talk begins with 0, and it never falls below.'),
});

/** A talk with a buyer that branches at every reply. */
export const schema = exerciseBase.omit({ hint: true }).extend({
  kind: z.literal('conversation'),
  buyer: text.describe('First name of the buyer: `Farah`.'),
  start: z.int().min(0).max(10).default(5).describe('Trust at the beginning, from 0 to 10.'),
  strong: marks.default({ trust: 7, progress: 4 }).describe('An ending is strong from these on.'),
  weak: marks.default({ trust: 5, progress: 1 }).describe('An ending is weak below either of these.'),
  nodes: z.array(node).min(1).max(10).describe('3 to 10 moments; the first is where the talk begins.'),
  endings: z
    .strictObject({
      strong: ending.describe('When trust and progress are both high.'),
      mixed: ending.optional().describe('In between; left out when no path leads there.'),
      weak: ending.optional().describe('When either is low; left out when no path leads there.'),
    })
    .describe('How the talk can end.'),
});

export type Conversation = z.output<typeof schema>;
