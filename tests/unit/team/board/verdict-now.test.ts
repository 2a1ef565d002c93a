import { expect, it } from 'vitest';
import { boardAssignments } from '../../../../src/team/board/board-assignments.ts';
import { observationsOn } from '../../../../src/team/board/observations.ts';
import { checkedBoard, verdictNow } from '../../../../src/team/board/verdict-now.ts';
import { SIGNATURE_WORDS, signHandIn } from '../../../../src/team/hand-in/send-hand-in.ts';
import { newSigner, subtle } from '../hand-in/work.ts';
import { handIn, made, received } from './team.ts';

it('A stored verdict of “unaltered” is believed of no hand-in whose signature does not say so', async () => {
  const ada = handIn('Ada');
  const { body, publicKey = '', signature = '' } = await signHandIn(ada, await newSigner());
  const { publicKey: _key, signature: _signature, ...unsigned } = received(1, ada);
  const claimed = { verdict: 'unaltered', publicKey, signature } as const;
  expect(await verdictNow(received(1, ada, { body, ...claimed }), subtle)).toBe('unaltered');
  expect(await verdictNow(received(1, ada, { body: body.replace('Ada', 'Eve'), ...claimed }), subtle)).toBe('altered');
  expect(await verdictNow(received(1, ada), subtle)).toBe('altered');
  expect(await verdictNow(unsigned, subtle)).toBe('unsigned');
  expect(await verdictNow(received(1, ada, { body, ...claimed }), undefined)).toBe('unchecked');
});

it('A row says what the signature says and not what came with it, as soon as that was checked', async () => {
  const ada = handIn('Ada');
  const { body, publicKey = '', signature = '' } = await signHandIn(ada, await newSigner());
  const claimed = { verdict: 'unaltered', publicKey, signature } as const;
  const notesOf = async (changed: string): Promise<string[]> => {
    const [board] = boardAssignments([made(1), received(2, ada, { body: changed, ...claimed })]);
    if (!board) throw new Error('There is no board.');
    const { handIns, assignment } = await checkedBoard(board, subtle);
    return observationsOn(handIns, { assignment, course: ada.course });
  };
  expect(await notesOf(body)).toEqual([]);
  expect(await notesOf(body.replace('Ada', 'Eve'))).toEqual([SIGNATURE_WORDS.altered]);
});
