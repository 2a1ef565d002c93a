import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExerciseAnswered } from '../../../src/log/event.ts';
import { lessonEnd } from '../../../src/projections/lesson-end.ts';
import { groupEnd } from '../../../src/projections/lesson-group-end.ts';
import { answered, recalled } from './happened.ts';

const lesson = {
  id: 'one',
  aliases: ['eins'],
  required: ['a', 'b', 'c', 'talk'],
  practices: ['talk'],
  questions: [
    { id: 'a', objective: 1 },
    { id: 'b', objective: 1 },
    { id: 'c', objective: 1 },
  ],
};
const sure = (event: ExerciseAnswered): ExerciseAnswered => ({ ...event, confidence: 'sure' });

describe('How a lesson went', () => {
  it('counts the questions that were right at the very first try, under each name of the lesson', () => {
    const events = [
      answered(1, 'eins/a'),
      answered(2, 'one/b', 0),
      answered(3, 'one/b', 1, 2),
      answered(4, 'one/talk', 0.5),
    ];
    expect(lessonEnd(events, lesson)).toMatchObject({ questions: 2, right: 1, sureButWrong: 0 });
  });

  it('tells those that somebody was sure of and had wrong, whatever came of them later', () => {
    const events = [
      sure(answered(1, 'one/a', 0)),
      answered(2, 'one/a', 1, 2),
      sure(answered(3, 'one/b')),
      answered(9, 'one/a'),
    ];
    expect(lessonEnd(events, lesson)).toMatchObject({ right: 1, sureButWrong: 1 });
  });

  it('leaves what is asked later, and other lessons, out of it', () => {
    const events = [recalled(1, 'one/a', { score: 0, confidence: 'sure' }), sure(answered(2, 'two/a', 0))];
    expect(lessonEnd(events, lesson)).toEqual({ questions: 0, right: 0, sureButWrong: 0, secondLook: [] });
  });
});

describe('Worth a second look', () => {
  it('is first what was sure and wrong, then what stayed wrong, then what took the hint', () => {
    const events = [
      answered(1, 'one/c', 0),
      answered(2, 'one/c', 1, 2),
      answered(3, 'one/b', 0),
      answered(4, 'one/b', 0.5, 2),
      sure(answered(5, 'one/a', 0)),
      answered(6, 'one/a', 1, 2),
    ];
    expect(lessonEnd(events, lesson).secondLook).toEqual([
      { exercise: 'a', why: 'sure-wrong' },
      { exercise: 'b', why: 'wrong' },
      { exercise: 'c', why: 'hint' },
    ]);
  });

  it('is a talk that ended badly, and no talk that did not', () => {
    expect(lessonEnd([answered(1, 'one/talk', 0)], lesson).secondLook).toEqual([
      { exercise: 'talk', why: 'weak-practice' },
    ]);
    expect(lessonEnd([answered(1, 'one/talk', 0.5)], lesson).secondLook).toEqual([]);
  });

  it('is nothing that was asked before it was taught, and nothing that the lesson has no longer', () => {
    const missed = ['warm-up', 'retired'].flatMap((id) => [
      answered(1, `one/${id}`, 0),
      answered(2, `one/${id}`, 0, 2),
    ]);
    expect(lessonEnd(missed, lesson).secondLook).toEqual([]);
  });

  it('is no longer what was looked at again and came out right', () => {
    const missed = [sure(answered(1, 'one/a', 0)), answered(2, 'one/a', 0, 2)];
    expect(lessonEnd([...missed, answered(3, 'one/a', 0)], lesson).secondLook).toHaveLength(1);
    expect(lessonEnd([...missed, answered(3, 'one/a', 0), answered(4, 'one/a', 1, 2)], lesson).secondLook).toEqual([]);
  });

  it('is nothing that was right at first, for any history', () => {
    const tries = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        score: fc.constantFrom(0, 0.5, 1),
        attempt: fc.constantFrom(1, 2),
      }),
    );
    fc.assert(
      fc.property(tries, (all) => {
        const events = all.map(({ id, score, attempt }, at) => answered(at, `one/${id}`, score, attempt));
        const { right, questions, secondLook } = lessonEnd(events, lesson);
        const first = (id: string) => all.find((each) => each.id === id)?.score;
        expect(secondLook.every(({ exercise }) => (first(exercise) ?? 1) < 1)).toBe(true);
        expect(right + secondLook.length).toBeLessThanOrEqual(questions);
      }),
    );
  });
});

describe('How lessons went that belong together', () => {
  const one = { ...lesson, required: ['a', 'b', 'talk'] };
  const two = { ...lesson, id: 'two', aliases: [], required: ['a'] };
  const events = [answered(1, 'one/a'), answered(2, 'two/a', 0), answered(3, 'one/b'), answered(4, 'one/talk')];

  it('adds them up, and names the one that was complete last', () => {
    expect(groupEnd(events, [one, two])).toEqual({ last: 'one', questions: 3, right: 2, sureButWrong: 0 });
  });

  it('is not told while one of them is not complete, nor of none', () => {
    expect(groupEnd(events.slice(0, 3), [one, two])).toBeUndefined();
    expect(groupEnd(events, [])).toBeUndefined();
  });
});
