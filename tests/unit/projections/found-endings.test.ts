import { describe, expect, it } from 'vitest';
import { knownLesson } from '../../../src/catalog/known-lesson.ts';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { talkScore } from '../../../src/exercises/conversation/grade.ts';
import { plotOf } from '../../../src/exercises/conversation/plot.ts';
import { foundEndings } from '../../../src/projections/found-endings.ts';
import { answered } from './happened.ts';

const talk = (id: string) => ({
  id,
  buyer: 'Farah',
  endings: [
    { ending: 'strong' as const, title: 'A next step' },
    { ending: 'mixed' as const, title: 'Perhaps' },
    { ending: 'weak' as const, title: 'A brochure' },
  ],
});
const lessons = [
  { id: 'one', aliases: ['old-one'], title: 'One', talks: [talk('a'), talk('b')] },
  { id: 'two', aliases: [], title: 'Two', talks: [talk('a')] },
];
const found = (...events: Parameters<typeof foundEndings>[0]) => foundEndings(events, lessons);
const namesOf = ({ played }: ReturnType<typeof found>) =>
  played.map(({ address, endings }) => [address, endings.filter(({ isFound }) => isFound).map(({ ending }) => ending)]);

describe('The endings that were found', () => {
  it('are gathered for each talk, whenever and under whichever name of its lesson it was played', () => {
    expect(namesOf(found(answered(1, 'old-one/a', 0), answered(2, 'one/a', 1), answered(3, 'one/a', 0)))).toEqual([
      ['one/a', ['strong', 'weak']],
    ]);
  });

  it('stand with the talk played last first, and only with those that were played', () => {
    const events = [answered(1, 'one/a', 1), answered(2, 'two/a', 0.5), answered(3, 'one/a', 0.5)];
    expect(namesOf(found(...events))).toEqual([
      ['one/a', ['strong', 'mixed']],
      ['two/a', ['mixed']],
    ]);
    expect(found(...events).talks).toBe(3);
    expect(found().played).toEqual([]);
  });

  it('are none of other exercises, nor of talks that are gone', () => {
    expect(namesOf(found(answered(1, 'one/question', 1), answered(2, 'gone/a', 1)))).toEqual([]);
  });
});

it('Every ending that a talk of the course can come to is told from its score, as grading gives it', () => {
  const { course } = readCourse('tests/fixtures/course');
  const all = course?.modules.flatMap(({ lessons: own }) => own) ?? [];
  const ends = all.flatMap((lesson) =>
    lesson.exercises.flatMap((exercise) =>
      exercise.kind === 'conversation'
        ? plotOf(exercise).ends.map(({ ending, steps }) => ({ lesson, exercise, ending, steps }))
        : [],
    ),
  );
  expect(ends.length).toBeGreaterThan(2);
  for (const { lesson, exercise, ending, steps } of ends) {
    const { played } = foundEndings(
      [answered(1, exercise.address, talkScore(exercise, { steps }))],
      [knownLesson(lesson)],
    );
    expect(played[0]?.endings.find(({ isFound }) => isFound)).toMatchObject({
      ending,
      title: exercise.endings[ending]?.title,
    });
  }
});
