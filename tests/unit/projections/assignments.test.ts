import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearningEvent } from '../../../src/log/event.ts';
import { inOrder } from '../../../src/log/order.ts';
import { dayOf } from '../../../src/primitives/calendar-day.ts';
import { type AssignmentState, assignments } from '../../../src/projections/assignments.ts';
import { lessonCode, lessonOf } from '../../../src/projections/lesson-reference.ts';
import { lessonScores } from '../../../src/projections/lesson-scores.ts';
import { runs } from '../runs.ts';
import { accepted, answered, assignment, handedIn, opened, recalled } from './happened.ts';

const course = [
  { id: 'opening', aliases: ['call-one'], required: ['first', 'second'], practices: [] },
  { id: 'asking', aliases: [], required: ['third'], practices: [] },
  { id: 'reading', aliases: [], required: [], practices: [] },
];
const [opening] = course;
const TODAY = '2026-12-01';
const day = (date: number): number => new Date(2026, 11, date, 12).getTime();
const states = (...events: LearningEvent[]): AssignmentState[] => assignments(inOrder(events), course, TODAY);

/** The only one there is. */
function state(...events: LearningEvent[]): AssignmentState {
  const [first, ...more] = states(...events);
  if (!first || more.length > 0) throw new Error(`${more.length + Number(first !== undefined)} assignments`);
  return first;
}

describe('An assignment', () => {
  const asked = assignment({ due: '2026-12-04' });

  it('is open once it was accepted', () => {
    expect(state(accepted(5, asked))).toMatchObject({
      assignment: asked,
      acceptedAt: 5,
      status: 'open',
      doneAt: undefined,
      late: undefined,
      share: 0,
      firstTry: undefined,
      latest: undefined,
      missing: 0,
      handedIn: [],
      asksIfSent: false,
    });
  });

  it('is the same one when it is accepted twice, in two tabs or on two devices', () => {
    const twice = state(accepted(5, asked, ['asking']), accepted(9, asked, ['asking', 'opening']));
    // It stays what it stood for when it was accepted first.
    expect(twice).toMatchObject({ acceptedAt: 5, lessons: [{ lesson: 'asking' }] });
  });

  it('is not overdue on its due day, and is on the day after', () => {
    expect(state(accepted(5, assignment({ due: TODAY }))).status).toBe('open');
    expect(state(accepted(5, assignment({ due: '2026-11-30' }))).status).toBe('overdue');
    expect(state(accepted(5, assignment())).status).toBe('open');
  });

  it('is done once every required exercise has been answered, right or wrong, before accepting or after', () => {
    const events = [answered(day(1), 'opening/first', 0), accepted(day(2), asked)];
    expect(state(...events)).toMatchObject({ status: 'open', share: 0.5 });
    const done = state(...events, answered(day(3), 'call-one/second', 1), answered(day(9), 'opening/second', 0));
    expect(done).toMatchObject({ status: 'done', doneAt: day(3), late: false, share: 1 });
  });

  it('is late when it was done after its due day', () => {
    const events = [accepted(1, asked), answered(day(1), 'opening/first'), answered(day(5), 'opening/second')];
    expect(state(...events)).toMatchObject({ status: 'done', late: true });
    const onTheDay = [accepted(1, asked), answered(day(1), 'opening/first'), answered(day(4), 'opening/second')];
    expect(state(...onTheDay)).toMatchObject({ status: 'done', late: false });
  });

  it('scores the very first tries and the newest ones, each exercise alike', () => {
    const both = assignment({ lessons: ['opening', 'asking'].map((lesson) => ({ lesson, revision: 'a1b2' })) });
    const events = [
      answered(1, 'opening/first', 0),
      answered(2, 'opening/first', 1, 2),
      answered(3, 'call-one/second', 0.5),
      answered(4, 'asking/third', 1),
      answered(5, 'asking/unknown', 0),
    ];
    expect(state(accepted(6, both), ...events)).toMatchObject({ firstTry: 0.5, latest: 2.5 / 3 });
  });

  it('waits for the pass mark, which newest tries can reach, and stays done once they did', () => {
    const marked = assignment({ passMark: 80 });
    const tried = [accepted(1, marked), answered(2, 'opening/first', 1), answered(3, 'opening/second', 0.5)];
    expect(state(...tried)).toMatchObject({ status: 'open', share: 1, latest: 0.75 });
    const passed = [...tried, answered(4, 'opening/second', 0.6)];
    expect(state(...passed)).toMatchObject({ status: 'done', doneAt: 4, firstTry: 0.75, latest: 0.8 });
    expect(state(...passed, answered(5, 'opening/second', 0))).toMatchObject({ status: 'done', latest: 0.5 });
  });

  it('passes at what people see as the mark', () => {
    const events = [answered(2, 'opening/first', 0.8), answered(3, 'opening/second', 0.79)];
    expect(state(accepted(1, assignment({ passMark: 80 })), ...events).status).toBe('done');
    expect(state(accepted(1, assignment({ passMark: 81 })), ...events).status).toBe('open');
  });

  it('takes its newest edition, whichever was opened last', () => {
    const second = assignment({ edition: 2, title: 'Before the summer fair', lessons: [] });
    const [older, newer] = [accepted(9, asked), accepted(5, second, ['asking'])];
    expect(state(older, newer)).toMatchObject({ assignment: second, acceptedAt: 5, lessons: [{ lesson: 'asking' }] });
  });

  it('finds lessons that were renamed and those behind a code, and counts each once', () => {
    expect(state(accepted(1, asked, ['call-one', 'opening', lessonCode('call-one')]))).toMatchObject({
      lessons: [{ lesson: 'opening' }],
      missing: 0,
    });
  });

  it('doesn’t wait for a lesson that is gone, and says so', () => {
    const events = [accepted(1, asked, ['asking', 'gone', lessonCode('gone too')]), answered(2, 'asking/third')];
    expect(state(...events)).toMatchObject({ status: 'done', missing: 2 });
  });

  it('is not done when all of its lessons are gone', () => {
    expect(state(accepted(1, asked, ['gone']))).toMatchObject({ status: 'open', lessons: [], share: 0, missing: 1 });
  });

  it('takes a lesson without exercises for done once it has been opened', () => {
    expect(state(accepted(1, asked, ['reading'])).status).toBe('open');
    expect(state(accepted(1, asked, ['reading']), opened(7, 'reading'))).toMatchObject({
      status: 'done',
      doneAt: 7,
      share: 1,
    });
  });

  it('is done when the last of its lessons became complete, by an answer or by being opened', () => {
    const events = [answered(2, 'asking/third'), opened(3, 'asking'), opened(5, 'reading'), opened(8, 'reading')];
    expect(state(accepted(1, asked, ['asking', 'reading']), ...events)).toMatchObject({ status: 'done', doneAt: 5 });
    const readFirst = [opened(2, 'reading'), answered(6, 'asking/third'), answered(7, 'asking/third', 0)];
    expect(state(accepted(1, asked, ['asking', 'reading']), ...readFirst)).toMatchObject({ status: 'done', doneAt: 6 });
  });

  it('knows every time that it was handed in', () => {
    const elsewhere = assignment({ id: 'other' });
    const times = [handedIn(3, asked), handedIn(6, asked)];
    expect(state(accepted(1, asked), ...times, handedIn(4, elsewhere)).handedIn).toEqual(times);
  });
});

describe('Several assignments', () => {
  it('stand with the one due first on top and those that are done last', () => {
    const one = (id: string, due?: string) => assignment({ id, ...(due && { due }) });
    const events = [
      accepted(1, one('done', '2026-01-01'), ['asking']),
      accepted(2, one('someday')),
      accepted(3, one('soon', '2026-12-02')),
      accepted(4, one('later', '2026-12-09')),
      accepted(5, one('overdue', '2026-11-29')),
      accepted(6, one('longer overdue', '2026-11-28')),
      accepted(7, one('some other day')),
      answered(9, 'asking/third'),
    ];
    expect(states(...events).map((each) => each.assignment.id)).toEqual([
      'longer overdue',
      'overdue',
      'soon',
      'later',
      'someday',
      'some other day',
      'done',
    ]);
  });

  it('are the same whatever order and however often their events arrive', () => {
    const asked = assignment({ passMark: 50, due: '2026-12-04' });
    const all = [
      accepted(1, asked),
      accepted(2, { ...asked, edition: 2 }),
      answered(3, 'opening/first', 0.5),
      answered(4, 'opening/second', 1),
      handedIn(5, asked),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(all), (first, again) => {
        const once = [...new Map([...first, ...again].map((event) => [event.id, event])).values()];
        expect(states(...once)).toEqual(states(...all));
      }),
      { numRuns: runs() },
    );
  });
});

describe('The scores of a lesson', () => {
  it('say how far it is', () => {
    const [untouched] = lessonScores([], course);
    const [visited] = lessonScores([opened(1, 'call-one')], course);
    const [begun] = lessonScores([answered(1, 'opening/first')], course);
    const [complete] = lessonScores([answered(1, 'opening/first'), answered(2, 'call-one/second', 0)], course);
    expect([untouched, visited, begun, complete].map((score) => score?.status)).toEqual([
      'new',
      'new',
      'started',
      'complete',
    ]);
    expect(complete).toEqual({
      lesson: 'opening',
      status: 'complete',
      answered: 2,
      required: 2,
      firstTry: 0.5,
      latest: 0.5,
      completeAt: 2,
    });
  });

  it('are those of the lesson, whatever came of its questions in review', () => {
    const [scored] = lessonScores([answered(1, 'opening/first', 0), recalled(2, 'opening/first')], course);
    expect(scored).toMatchObject({ answered: 1, latest: 0 });
  });

  it('say that one without required exercises was complete when it was opened first', () => {
    const [, , reading] = lessonScores([opened(4, 'reading'), opened(9, 'reading')], course);
    expect(reading).toMatchObject({ status: 'complete', completeAt: 4, latest: undefined });
    expect(lessonScores([opened(4, 'opening')], course)[0]).toMatchObject({ status: 'new', completeAt: undefined });
  });
});

describe('A reference to a lesson', () => {
  it('may be its id, an earlier id or the code of either', () => {
    for (const reference of ['opening', 'call-one', lessonCode('opening'), lessonCode('call-one')]) {
      expect(lessonOf(reference, course)).toBe(opening);
    }
    expect(lessonOf('closing', course)).toBeUndefined();
    expect(lessonOf('~', course)).toBeUndefined();
  });

  it('has a code that never changes, for links hold it', () => {
    expect(lessonCode('the-need-nobody-mentioned')).toBe('~a9fda7e');
  });

  it('means nothing when its code fits two lessons', () => {
    const twin = { id: 'twin', aliases: ['opening'] };
    expect(lessonOf(lessonCode('opening'), [...course, twin])).toBeUndefined();
  });
});

it('A day is that of the device’s own calendar', () => {
  expect(dayOf(new Date(2026, 0, 9, 23, 59).getTime())).toBe('2026-01-09');
});

describe('An assignment whose lessons come one after another', () => {
  // TODAY is a Tuesday.
  const lessons = course.map(({ id }) => ({ lesson: id, revision: 'a1b2' }));
  const weekly = assignment({ lessons, days: ['2026-11-30', '2026-12-06', '2026-12-07'], due: '2026-12-07' });
  const first = [answered(day(-1), 'opening/first'), answered(day(-1), 'opening/second')];
  const standings = (...events: LearningEvent[]): string[] => state(...events).parts.map(({ standing }) => standing);

  it('tells of each how it stands to its own day; a week ends on Sunday', () => {
    expect(standings(accepted(5, weekly))).toEqual(['overdue', 'this-week', 'later']);
    expect(standings(accepted(5, weekly), ...first)).toEqual(['done', 'this-week', 'later']);
  });

  it('is overdue by its first open lesson, and by no other', () => {
    expect(state(accepted(5, weekly))).toMatchObject({ status: 'overdue', due: '2026-11-30' });
    expect(state(accepted(5, weekly), ...first)).toMatchObject({ status: 'open', due: '2026-12-06' });
  });

  it('is late when one of its lessons was, though all were done by the last day', () => {
    const rest = [answered(day(2), 'asking/third'), opened(day(2), 'reading')];
    const late = [answered(day(1), 'opening/first'), answered(day(1), 'opening/second')];
    expect(state(accepted(5, weekly), ...first, ...rest)).toMatchObject({ status: 'done', late: false });
    expect(state(accepted(5, weekly), ...late, ...rest)).toMatchObject({ status: 'done', late: true });
  });

  it('has none of days that are no schedule, nor of an address that is none, wherever they came from', () => {
    for (const days of [
      ['2026-12-07'],
      ['2026-12-08', '2026-12-07', '2026-12-07'],
      ['x', 'y', 'z'],
      'days',
      [1, 2, 3],
    ]) {
      const odd = { ...weekly, days, replyTo: 'm@x.org?bcc=e@x.org' } as never;
      const shown = state(accepted(5, odd));
      expect([shown.parts, shown.assignment.days, shown.assignment.replyTo]).toEqual([[], undefined, undefined]);
      expect(shown.due).toBe('2026-12-07');
    }
  });

  it('keeps the day of each where a lesson is gone from the course, and where one came twice', () => {
    const odd = assignment({
      lessons: ['gone', 'asking', 'opening', 'call-one'].map((lesson) => ({ lesson, revision: 'a1b2' })),
      days: ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'],
      due: '2026-12-04',
    });
    const { parts } = state(accepted(5, odd, ['gone', 'asking', 'opening', 'call-one']));
    expect(parts.map(({ lesson, day: due }) => [lesson, due])).toEqual([
      ['asking', '2026-12-02'],
      ['opening', '2026-12-03'],
    ]);
  });
});
