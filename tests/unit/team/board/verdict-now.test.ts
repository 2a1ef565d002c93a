import { expect, it } from 'vitest';
import { verdictNow } from '../../../../src/team/board/verdict-now.ts';
import { signHandIn } from '../../../../src/team/hand-in/send-hand-in.ts';
import { newSigner, subtle } from '../hand-in/work.ts';
import { handIn, received } from './team.ts';

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
