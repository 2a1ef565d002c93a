import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readCourse } from '../../src/catalog/read-course.ts';
import { namesByLesson } from './measures/names.ts';
import { countedMinutes } from './measures/reading-time.ts';
import { formShares } from './measures/reply-forms.ts';
import { tellItems } from './measures/tell-items.ts';
import { tellScores } from './measures/tell-score.ts';
import { lessonTexts } from './text/lesson-text.ts';

/** What can be asked of the course as a whole: `npm run content-report` prints the figures. */
const lessons = lessonTexts(resolve('content'));
const items = lessons.flatMap(({ source }) => tellItems(source));
const course = readCourse(resolve('content')).course;

/** Of a multiple and a spot the chance depends on how many there are to choose from. */
const MOST_ABOVE_CHANCE = 0.1;
const MOST_PICKED: Readonly<Record<string, number>> = { talk: 0.45, choice: 0.43 };

it.each(tellScores(items))('The form of a $kind tells little of what is right', ({ kind, picked, chance }) => {
  expect(picked).toBeLessThanOrEqual(MOST_PICKED[kind] ?? chance + MOST_ABOVE_CHANCE);
});

it('A question is about as common among the best replies of talks as among the others', () => {
  const [{ best, others } = { best: 0, others: 1 }] = formShares(items);
  expect(Math.abs(best - others)).toBeLessThanOrEqual(0.05);
});

it('A first name is one person over the whole course', () => {
  const lessonsOf = new Map<string, string[]>();
  for (const [lesson, names] of namesByLesson(lessons))
    for (const name of names) lessonsOf.set(name, [...(lessonsOf.get(name) ?? []), lesson]);
  expect([...lessonsOf].filter(([, where]) => where.length > 1)).toEqual([]);
});

it('There are enough questions to come back to, in lessons and in mixed sets', () => {
  const inLessons = lessons.flatMap(({ source }) => source.exercises.filter(({ review }) => review)).length;
  expect(inLessons).toBeGreaterThanOrEqual(90);
  expect(course?.mixedSets.length).toBeGreaterThanOrEqual(8);
});

it('Half of the lessons take ten minutes or less', () => {
  const minutes = lessons.map(countedMinutes).sort((a, b) => a - b);
  expect(Math.round(minutes[Math.floor(minutes.length / 2)] ?? 0)).toBeLessThanOrEqual(10);
});

it('Ten lessons or more have a drawing', () => {
  expect(lessons.filter(({ source }) => source.drawings.length > 0).length).toBeGreaterThanOrEqual(10);
});

it.each(course?.modules ?? [])('The guide of the module $id is a whole kit', ({ guide }) => {
  expect(guide?.cards.map(({ mood }) => mood)).toEqual(['easy', 'busy', 'hurt']);
  for (const part of ['opening', 'lastWord', 'forTwo', 'onVideo', 'dayThree'] as const)
    expect(guide?.[part], part).toBeTruthy();
  for (const part of ['answers', 'tally', 'nextMeeting', 'rideAlong'] as const)
    expect(guide?.[part]?.length, part).toBeGreaterThan(1);
  expect(guide?.debrief).toHaveLength(2);
});

it('There are twelve calls or more to get ready for, each with a line of its own, three rules and what buyers say', () => {
  const situations = course?.situations ?? [];
  expect(situations.length).toBeGreaterThanOrEqual(12);
  const thin = situations.filter(
    ({ line, rules, replies }) => line === undefined || rules.length !== 3 || replies.length < 2,
  );
  expect(thin.map(({ id }) => id)).toEqual([]);
});
