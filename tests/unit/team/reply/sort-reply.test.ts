import { describe, expect, it } from 'vitest';
import type { LearningEvent } from '../../../../src/log/event.ts';
import type { Reply } from '../../../../src/log/reply.ts';
import { canonicalJson } from '../../../../src/primitives/canonical-json.ts';
import { replies } from '../../../../src/projections/replies.ts';
import type { ReadReply } from '../../../../src/team/reply/read-reply.ts';
import { sortReply } from '../../../../src/team/reply/sort-reply.ts';
import { kept, replied, work } from './replied.ts';

const readAs = (more: Partial<Reply> = {}, with_: Partial<ReadReply> = {}): ReadReply => {
  const reply = { ...replied, ...more };
  return { reply, body: canonicalJson(reply), publicKey: 'key', signature: 'sig', verdict: 'unaltered', ...with_ };
};
const sort = (read: ReadReply, events: readonly LearningEvent[] = work) =>
  sortReply(read, events, replies(events), replied.at);

describe('A reply that is opened', () => {
  it('to work that was handed in from here is news', () => {
    expect(sort(readAs())).toEqual({
      kind: 'new',
      event: {
        type: 'reply-received',
        reply: replied.id,
        handIn: '2',
        assignment: '9f3a27c1be04',
        body: canonicalJson(replied),
        publicKey: 'key',
        signature: 'sig',
      },
      notes: [],
    });
  });

  it('to somebody else’s work, or under another assignment, is refused', () => {
    const refusals = [sort(readAs({ handIn: 'other' })), sort(readAs({ assignment: { id: 'x', title: 'X' } }))];
    expect(refusals.map((one) => ('refused' in one ? one.refused : '')).join('\n')).toMatchInlineSnapshot(`
      "It answers work that wasn’t handed in from this browser, so it isn’t shown here. If it’s for you, open it in the browser where you handed in, or take your progress from there along first, on the page “Your data”. If it isn’t, tell whoever sent it.
      It names another assignment than the one you handed this work in for, so nothing of it is shown. Ask for it again."
    `);
  });

  it('once more changes nothing', () => {
    expect(sort(readAs(), [...work, kept(3)])).toEqual({ kind: 'known', id: replied.id });
  });

  it('under the id of another one is refused', () => {
    expect(sort(readAs({ line: 'Forged' }), [...work, kept(3)])).toMatchObject({
      refused: expect.stringContaining('its content is different'),
    });
  });

  it('that a newer one has taken the place of leads to that one', () => {
    const newer = { ...replied, id: 'newer', edition: 2 };
    expect(sort(readAs(), [...work, kept(3, newer)])).toEqual({ kind: 'outdated', id: 'newer' });
  });

  it('says what is odd about it: no signature, another browser than before, a time to come', () => {
    const events = [...work, { ...kept(3), publicKey: 'first key' }];
    const odd = sort(readAs({ id: 'next', edition: 2, at: replied.at + 600_000 }, { verdict: 'unchecked' }), events);
    expect(odd).toMatchObject({ kind: 'new' });
    expect('notes' in odd && odd.notes.join('\n')).toMatchInlineSnapshot(`
      "Signed, but this page can’t check the signature because it wasn’t loaded over HTTPS.
      It came from another browser than your earlier replies on this assignment.
      It says it was written at a time still to come, so a clock is wrong: theirs or this device’s."
    `);
  });
});
