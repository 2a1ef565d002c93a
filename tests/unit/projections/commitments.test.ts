import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommitmentMade, CommitmentReviewed, LearningEvent } from '../../../src/log/event.ts';
import { inOrder } from '../../../src/log/order.ts';
import {
  commitmentHistory,
  latestCommitments,
  openCommitments,
  stateOf,
} from '../../../src/projections/commitments.ts';
import { proposedDay } from '../../../src/projections/proposed-day.ts';
import { runs } from '../runs.ts';
import { committed, reviewed } from './happened.ts';

const lessons = [
  { id: 'one', aliases: ['old-one'] },
  { id: 'two', aliases: [] },
];

describe('Open commitments', () => {
  it('are none at first', () => {
    expect(openCommitments([], lessons)).toEqual([]);
  });

  it('come by day, the one that is due first coming first', () => {
    const [later, sooner] = [committed(1, 'one', '2026-03-10'), committed(2, 'two', '2026-03-09')];
    expect(openCommitments([later, sooner], lessons)).toEqual([sooner, later]);
  });

  it('are one for each lesson, the newest', () => {
    const [first, second] = [committed(1, 'one', '2026-03-09'), committed(2, 'one', '2026-03-12')];
    expect(openCommitments([first, second], lessons)).toEqual([second]);
  });

  it('close when they are looked back on', () => {
    const made = committed(1, 'one', '2026-03-09');
    const other = committed(2, 'two', '2026-03-09');
    expect(openCommitments([made, other, reviewed(3, made)], lessons)).toEqual([other]);
  });

  it('stay open when an older one of the lesson is looked back on', () => {
    const [first, second] = [committed(1, 'one', '2026-03-09'), committed(2, 'one', '2026-03-12')];
    expect(openCommitments([first, second, reviewed(3, first)], lessons)).toEqual([second]);
  });

  it('open again when the lesson is committed to anew', () => {
    const [first, second] = [committed(1, 'one', '2026-03-09'), committed(3, 'one', '2026-03-16')];
    expect(openCommitments([first, reviewed(2, first), second], lessons)).toEqual([second]);
  });

  it('are found when they were made under an earlier id, and told under the present one', () => {
    expect(openCommitments([committed(1, 'old-one', '2026-03-09')], lessons)).toMatchObject([{ lesson: 'one' }]);
  });

  it('close even when a clock put the look back before them', () => {
    const made = committed(5, 'one', '2026-03-09');
    expect(openCommitments([reviewed(1, made), made], lessons)).toEqual([]);
  });

  it('are not those of lessons that were taken out', () => {
    expect(openCommitments([committed(1, 'removed', '2026-03-09')], lessons)).toEqual([]);
  });
});

/** What changes one, or takes it up again. */
const changed = (at: number, before: CommitmentMade, day: string): CommitmentMade => ({
  ...committed(at, before.lesson, day),
  replaces: before.id,
});
const letGo = (at: number, made: CommitmentMade): CommitmentReviewed => ({ ...reviewed(at, made), cameUp: false });
const noted = (at: number, made: CommitmentMade, note: string): CommitmentReviewed => ({ ...reviewed(at, made), note });
const history = (...events: LearningEvent[]) => commitmentHistory(events, lessons);

describe('The history of commitments', () => {
  it('has each once, through every change of its day, the one that was changed last coming first', () => {
    const made = committed(1, 'one', '2026-03-09');
    const other = committed(2, 'two', '2026-03-10');
    const [second, third] = [changed(3, made, '2026-03-12'), changed(4, made, '2026-03-16')];
    expect(history(made, other, second, { ...third, replaces: second.id })).toMatchObject([
      { made: { day: '2026-03-16' }, first: made, version: 2, moved: ['2026-03-09', '2026-03-12'], review: undefined },
      { made: other, first: other, version: 0, moved: [], review: undefined },
    ]);
  });

  it('takes a day that an earlier release changed for the same commitment, and one after an answer for another', () => {
    const [first, second, third] = [
      committed(1, 'one', '2026-03-09'),
      committed(2, 'one', '2026-03-12'),
      committed(4, 'one', '2026-03-20'),
    ];
    expect(history(first, second, reviewed(3, second), third)).toMatchObject([
      { made: third, moved: [], review: undefined },
      { made: second, first, moved: ['2026-03-09'], review: { cameUp: true } },
    ]);
  });

  it('opens one again that was let go or answered, and keeps what was noted', () => {
    const made = committed(1, 'one', '2026-03-09');
    const again = changed(3, made, '2026-03-09');
    expect(history(made, letGo(2, made))).toMatchObject([{ review: { cameUp: false } }]);
    expect(history(made, letGo(2, made), again)).toMatchObject([{ made: again, review: undefined, earlierNotes: [] }]);
    const events = [made, noted(2, made, 'They smiled.'), again];
    expect(history(...events)).toMatchObject([{ review: undefined, earlierNotes: ['They smiled.'] }]);
    expect(history(...events, noted(4, again, 'They signed.'))).toMatchObject([
      { review: { note: 'They signed.' }, earlierNotes: ['They smiled.'] },
    ]);
    expect(history(...events, noted(4, again, 'They smiled.'))).toMatchObject([{ earlierNotes: [] }]);
  });

  it('believes that it came up over letting it go, and the newer note over the older', () => {
    const made = committed(1, 'one', '2026-03-09');
    const up = noted(2, made, 'They smiled.');
    expect(history(made, up, letGo(3, made))).toMatchObject([{ review: { cameUp: true, note: 'They smiled.' } }]);
    expect(history(made, letGo(2, made), { ...up, at: 3 })).toMatchObject([{ review: { cameUp: true } }]);
    expect(history(made, up, noted(4, made, 'They signed.'))).toMatchObject([{ review: { note: 'They signed.' } }]);
    expect(history(made, up, reviewed(5, made))).toMatchObject([{ review: { note: 'They smiled.' } }]);
  });

  it('lets the newer of two days stand that two devices gave it', () => {
    const made = committed(1, 'one', '2026-03-09');
    const [here, there] = [changed(2, made, '2026-03-12'), changed(3, made, '2026-03-16')];
    expect(history(made, here, there)).toMatchObject([{ made: there, moved: ['2026-03-09', '2026-03-12'] }]);
  });

  it('follows what replaces what though a clock was set back in between', () => {
    const made = committed(5, 'one', '2026-03-09');
    const second = changed(1, made, '2026-03-12');
    const third = changed(3, second, '2026-03-16');
    expect(history(second, third, made)).toMatchObject([
      { made: third, first: made, moved: ['2026-03-09', '2026-03-12'] },
    ]);
    expect(openCommitments([second, third, made], lessons)).toEqual([third]);
  });

  it('keeps those of lessons that were taken out, which are never asked about', () => {
    const made = committed(1, 'removed', '2026-03-09');
    expect(history(made)).toMatchObject([{ lesson: 'removed', made }]);
    expect(latestCommitments([made], lessons)).toEqual([]);
  });

  it('begins a new one where the log has lost what it replaces', () => {
    const lone = changed(2, committed(1, 'one', '2026-03-09'), '2026-03-12');
    expect(history(lone)).toMatchObject([{ made: lone, first: lone, version: 0 }]);
  });
});

describe('A commitment', () => {
  const made = committed(1, 'one', '2026-03-09');

  it.each([
    ['2026-03-08', 'planned'],
    ['2026-03-09', 'due'],
    ['2026-04-01', 'due'],
  ] as const)('on %s is %s', (today, state) => {
    expect(stateOf({ made, review: undefined }, today)).toBe(state);
    expect(stateOf({ made, review: reviewed(2, made) }, today)).toBe('came-up');
    expect(stateOf({ made, review: letGo(2, made) }, today)).toBe('let-go');
  });

  it.each([
    ['Monday', '2026-11-30', '2026-12-04'],
    ['Tuesday', '2026-12-01', '2026-12-07'],
    ['Friday', '2026-12-04', '2026-12-10'],
    ['Saturday', '2026-12-05', '2026-12-10'],
    ['Sunday', '2026-12-06', '2026-12-10'],
    ['the last week of a year', '2026-12-29', '2027-01-04'],
  ])('that is made on %s gets the next working day but three', (_name, today, day) => {
    expect(proposedDay(today)).toBe(day);
  });
});

/** What anybody may do on any device, on two lessons, with clocks that jump, and logs that point to anything. */
const acts = fc.array(
  fc.record({
    at: fc.integer({ min: 1, max: 30 }),
    act: fc.constantFrom('made', 'came-up', 'let-go'),
    lesson: fc.constantFrom('one', 'old-one', 'two', 'removed'),
    to: fc.option(fc.nat(), { nil: undefined }),
    day: fc.constantFrom('2026-03-09', '2026-03-12', '2026-03-16'),
  }),
  { maxLength: 20 },
);

function logOf(drawn: Parameters<Parameters<typeof acts.map>[0]>[0]): LearningEvent[] {
  const ids = drawn.map((_one, index) => `id-${index}`);
  const events = drawn.map(({ at, act, lesson, to, day }, index): LearningEvent => {
    const [id, other] = [ids[index] ?? '', to === undefined ? undefined : ids[to % ids.length]];
    if (act === 'made') return { ...committed(at, lesson, day), id, ...(other && { replaces: other }) };
    const about = { ...committed(at, lesson, day), id: other ?? 'nothing' };
    return { ...reviewed(at, about), id, cameUp: act === 'came-up', note: `note-${index}` };
  });
  return [...inOrder(events)] as LearningEvent[];
}

describe('Whatever a log holds', () => {
  const holds = (law: (events: LearningEvent[]) => void): void =>
    fc.assert(
      fc.property(acts, (drawn) => law(logOf(drawn))),
      { numRuns: runs() },
    );

  it('every commitment that was made is in the history once, in one of its versions', () => {
    holds((events) => {
      const made = events.filter(({ type }) => type === 'commitment-made');
      const versions = commitmentHistory(events, lessons).reduce((sum, { version }) => sum + version + 1, 0);
      expect(versions).toBe(made.length);
    });
  });

  it('a lesson has one open commitment at most, and it is the one that changed last', () => {
    holds((events) => {
      const open = commitmentHistory(events, lessons).filter(({ review }) => !review);
      expect(new Set(open.map(({ lesson }) => lesson)).size).toBe(open.length);
      const latest = latestCommitments(events, lessons);
      expect(openCommitments(events, lessons)).toEqual(latest.filter(({ review }) => !review).map(({ made }) => made));
    });
  });

  it('no note is lost by anything that is done to its commitment later, but by a newer note in its place', () => {
    holds((events) => {
      const ids = new Set(events.flatMap((event) => (event.type === 'commitment-made' ? event.id : [])));
      const newest = new Map<string, string>();
      for (const event of events) {
        if (event.type !== 'commitment-reviewed' || !event.cameUp || !ids.has(event.commitment)) continue;
        newest.set(event.commitment, event.note ?? '');
      }
      const kept = commitmentHistory(events, lessons).flatMap(({ review, earlierNotes }) => [
        review?.note,
        ...earlierNotes,
      ]);
      expect(kept).toEqual(expect.arrayContaining([...newest.values()]));
    });
  });

  it('what is changed once more is open, on the day that it was given', () => {
    holds((events) => {
      for (const { made } of latestCommitments(events, lessons)) {
        const again = { ...changed(99, made, '2026-04-01'), id: 'again' };
        expect(openCommitments([...events, again], lessons)).toContainEqual(again);
        expect(openCommitments([...events, again, reviewed(100, again)], lessons)).not.toContainEqual(again);
      }
    });
  });
});
