import { expect, it } from 'vitest';
import { fieldsOf, knownLesson, requiredOf } from '../../../src/catalog/known-lesson.ts';
import { readCourse } from '../../../src/catalog/read-course.ts';

const { course } = readCourse('tests/fixtures/course');
const lesson = course?.modules[0]?.lessons.find(({ id }) => id === 'asking-more');
if (!lesson) throw new Error('The fixture has no such lesson.');

it('A lesson is known by what pages show of it, its questions without marks', () => {
  const [first, ...others] = lesson.exercises;
  if (!first) throw new Error('The lesson has no exercises.');
  const marked = { ...first, stem: ['What do you ask ', { tag: 'em' as const, children: ['next'] }, '?'] };
  expect(knownLesson({ ...lesson, exercises: [marked, ...others.slice(0, 1)] })).toEqual({
    id: 'asking-more',
    aliases: lesson.aliases,
    title: 'Asking More',
    module: 'first-steps',
    level: 'foundation',
    skills: ['curiosity'],
    minutes: 5,
    revision: lesson.revision,
    text: lesson.text,
    wordings: lesson.exercises.slice(0, 2).map(({ id, revision }) => [id, revision]),
    required: ['next-question'],
    practices: [],
    exercises: [
      { id: 'next-question', stem: 'What do you ask next?' },
      { id: 'extra', stem: 'Finish the question.' },
    ],
    questions: [{ id: 'next-question', objective: 1 }],
    talks: [],
    plan: 'If a buyer names a problem, then I will ask when it began',
    log: 'What they answered.',
  });
});

it('Only required exercises complete a lesson, and come back', () => {
  expect(lesson.exercises.length).toBeGreaterThan(1);
  expect(requiredOf(lesson)).toEqual(['next-question']);
  expect(knownLesson(lesson).questions.map(({ id }) => id)).toEqual(['next-question']);
});

it('A page carries the fields that it asks for, and no others', () => {
  const { id, required } = knownLesson(lesson);
  expect(fieldsOf(knownLesson(lesson), ['id', 'required'])).toStrictEqual({ id, required });
});
