import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedAgain } from '../../../src/projections/asked-again.ts';
import { answerBefore, replies } from '../../../src/projections/replies.ts';
import { repliesBeside } from '../../../src/projections/replies-beside.ts';
import { standingEvents } from '../../../src/projections/standing.ts';
import { kept, replied, work } from '../team/reply/replied.ts';
import { answered, opened, recalled, reset } from './happened.ts';

const opening = { id: 'opening', aliases: ['call-one'], required: ['first', 'letter'] };
const read = (at: number, reply = replied.id) => ({
  id: `${at}:read`,
  at,
  device: 'device-1',
  type: 'reply-read' as const,
  reply,
});
const newer = { ...replied, id: 'newer', edition: 2, again: ['opening'], answers: [] };

describe('The replies that are here', () => {
  it('stand there once each, the one that came last first, with what is read and what holds', () => {
    const events = [...work, kept(3), read(4), kept(5, newer), kept(6)];
    expect(replies(events).map(({ reply, isRead, isNewest }) => [reply.id, isRead, isNewest])).toEqual([
      ['newer', false, true],
      [replied.id, true, false],
    ]);
  });

  it('hold by their edition, whichever came first', () => {
    const events = [...work, kept(3, newer), kept(4)];
    expect(
      replies(events)
        .filter(({ isNewest }) => isNewest)
        .map(({ reply }) => reply.id),
    ).toEqual(['newer']);
  });

  it('leave out a record that is none, or says another id than its text', () => {
    expect(
      replies([
        { ...kept(1), body: '{"line":1}' },
        { ...kept(2), reply: 'x' },
      ]),
    ).toEqual([]);
  });

  it('stay when progress is started over', () => {
    const events = standingEvents([...work, kept(3), read(4), reset(5, 'everything')]);
    expect(replies(events)).toMatchObject([{ isRead: true }]);
  });
});

describe('The answer that a reply speaks of', () => {
  it('is the last one before the work was handed in, under whichever name', () => {
    const events = [answered(0, 'call-one/letter', 0), ...work, kept(3), answered(4, 'opening/letter')];
    const [reply] = replies(events);
    const before = reply && answerBefore(reply, events, ['opening/letter', 'call-one/letter']);
    expect(before?.at).toBe(1);
    expect(reply && answerBefore(reply, events, ['opening/none'])).toBeUndefined();
  });

  it('has what the newest reply says beside it, with what is asked for', () => {
    const events = [...work, kept(3)];
    expect(repliesBeside(events, opening)).toMatchObject([
      { exercise: 'first', answer: { comment: 'Close.\nAsk first.' }, asked: undefined },
      { exercise: 'letter', own: { at: 1 }, asked: { done: false } },
    ]);
    expect(repliesBeside(events, { ...opening, id: 'other', aliases: [] })).toEqual([]);
  });
});

describe('What is asked for once more', () => {
  const asked = (events: Parameters<typeof askedAgain>[0]) =>
    askedAgain(events, [opening]).map(({ lesson, exercise, done }) => [lesson, exercise, done]);

  it('is open until it was answered again in its lesson after the reply came', () => {
    const before = [...work, kept(3)];
    expect(asked(before)).toEqual([['opening', 'letter', false]]);
    expect(asked([...before, recalled(4, 'opening/letter')])).toEqual([['opening', 'letter', false]]);
    expect(asked([...before, answered(4, 'opening/first')])).toEqual([['opening', 'letter', false]]);
    expect(asked([...before, answered(4, 'call-one/letter', 0)])).toEqual([['opening', 'letter', true]]);
  });

  it('does not trust a clock: what stands after the reply was done after it', () => {
    expect(asked([...work, { ...kept(3), at: 9e12 }, answered(4, 'opening/letter')])).toEqual([
      ['opening', 'letter', true],
    ]);
  });

  it('of a whole lesson is done when each of its exercises was answered again', () => {
    const events = [...work, kept(3, newer), answered(4, 'opening/first')];
    expect(asked(events)).toEqual([['opening', undefined, false]]);
    expect(asked([...events, answered(5, 'opening/letter')])).toEqual([['opening', undefined, true]]);
    const toRead = [{ ...opening, required: [] }];
    expect(askedAgain(events, toRead)).toMatchObject([{ done: false }]);
    expect(askedAgain([...events, opened(6, 'call-one')], toRead)).toMatchObject([{ done: true }]);
  });

  it('by an earlier reply to the same work holds no longer', () => {
    expect(asked([...work, kept(3), kept(4, { ...replied, id: 'newer', edition: 2, again: [] })])).toEqual([]);
  });

  it('of a lesson that the course does not have can’t be done, and is left out', () => {
    expect(askedAgain([...work, kept(3)], [])).toEqual([]);
  });

  it('is the same however often the same reply arrives', () => {
    const again = fc.array(fc.integer({ min: 4, max: 9 }), { maxLength: 4 });
    fc.assert(
      fc.property(again, (times) => {
        const events = [...work, kept(3), ...times.map((at) => ({ ...kept(at), id: `again ${at}` }))];
        expect(asked(events)).toEqual(asked([...work, kept(3)]));
        expect(replies(events)).toHaveLength(1);
      }),
    );
  });
});
