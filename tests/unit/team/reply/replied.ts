import type { LearningEvent, ReplyReceived } from '../../../../src/log/event.ts';
import type { Reply } from '../../../../src/log/reply.ts';
import { canonicalJson } from '../../../../src/primitives/canonical-json.ts';
import { answered, assignment, handedIn } from '../../projections/happened.ts';

/** What Ada handed in, and what Maria replied. */
export const asked = assignment();

/** Ada’s own rating of her letter: she finds two of three criteria met. */
const letter = {
  ...answered(1, 'opening/letter', 2 / 3),
  response: { ratings: {}, text: 'Dear Sam', met: { theirs: 'you said', short: '' }, stage: 'judging' },
};

export const work: LearningEvent[] = [answered(0, 'opening/first', 0), letter, handedIn(2, asked)];

export const replied: Reply = {
  id: '01938a6e-7c00-7000-8000-00000000000b',
  edition: 1,
  handIn: '2',
  assignment: { id: asked.id, title: asked.title },
  at: Date.UTC(2026, 11, 3, 9),
  from: 'Maria Okafor',
  line: 'Good start. Look at the letter again.',
  answers: [
    { exercise: 'opening/first', comment: 'Close.\nAsk first.' },
    {
      exercise: 'opening/letter',
      comment: 'Begin with her word.',
      criteria: { theirs: true, short: false, ask: true },
    },
  ],
  rows: [{ row: 'opening', level: 2 }],
  again: ['opening/letter'],
};

/** A reply as the log keeps it. */
export const kept = (at: number, reply: Reply = replied): ReplyReceived => ({
  id: `${at}:replied ${reply.id}`,
  at,
  device: 'device-1',
  type: 'reply-received',
  reply: reply.id,
  handIn: reply.handIn,
  assignment: reply.assignment.id,
  body: canonicalJson(reply),
});
