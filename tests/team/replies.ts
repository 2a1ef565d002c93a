import type { Reply } from '../../src/log/reply.ts';
import type { Signer } from '../../src/team/hand-in/signature.ts';
import { replyFile, replyLink, signReply } from '../../src/team/reply/send-reply.ts';
import { answeredAs } from './asked-assignment.ts';

/** What a rep handed in of the fixture course, and what a trainer replied. */
export const handedIn = [
  answeredAs('opening-well/pick-one', { option: 'price' }, { score: 0 }),
  answeredAs('every-kind/follow-up', {
    ratings: {},
    text: 'Joe, on Tuesday?',
    met: { 'his-words': 'Joe' },
    stage: 'judging',
  }),
  { type: 'work-handed-in', assignment: '9f3a27c1be04', handIn: 'work-1', shared: ['texts'] },
];

export const replyOf = (more: Partial<Reply> = {}): Reply => ({
  id: 'reply-1',
  edition: 1,
  handIn: 'work-1',
  assignment: { id: '9f3a27c1be04', title: 'Before the fair' },
  at: Date.UTC(2026, 10, 30, 9),
  from: 'Maria Okafor',
  line: 'Good start.',
  answers: [
    { exercise: 'opening-well/pick-one', comment: 'Ask before you price.' },
    {
      exercise: 'every-kind/follow-up',
      comment: 'Short, good.',
      criteria: { 'his-words': false, 'one-step': true, 'a-day': false },
    },
  ],
  rows: [{ row: 'opening', level: 2 }],
  again: ['every-kind/follow-up'],
  ...more,
});

/** The fragment of its link. Throws when it is too long. */
export async function replyPayload(reply: Reply, signer?: Signer): Promise<string> {
  const link = await replyLink(await signReply(reply, signer), 0);
  if ('tooLarge' in link) throw new Error('The reply is too long for a link.');
  return link.payload;
}

export const replyText = async (reply: Reply, signer?: Signer): Promise<string> =>
  replyFile(await signReply(reply, signer));
