import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { documentsOf } from '../../../src/search/build/documents.ts';
import { type Overrides, problemsOf, swap, writeCourse } from './course-folder.ts';

const FILE = 'guardrails/healthcare.yaml';

const PAGE = `title: Selling in healthcare
intro: For reps.
answers:
  - id: complaint
    question: Is that a complaint?
    say: I’m putting that in today.
    call: Your complaint line
    by: The same day
    answer: Anything said or written counts.
    asked: [defect]
  - id: gifts
    question: May I give something?
    answer: Ask compliance first.
`;

const written = (change: (text: string) => string = (text) => text): Overrides => ({ [FILE]: change(PAGE) });

it('A page of a guardrail is found by its questions, and by other words for them', () => {
  expect(problemsOf(written())).toBe('');
  const { course } = readCourse(writeCourse(written()));
  const found = (course ? documentsOf(course) : []).filter(({ kind }) => kind === 'rule');
  expect(found.map(({ address, path, heading, asked }) => ({ address, path, heading, asked }))).toEqual([
    {
      address: 'guardrail:healthcare#complaint',
      path: '/guardrails/healthcare/#complaint',
      heading: 'Is that a complaint?',
      asked: ['defect'],
    },
    {
      address: 'guardrail:healthcare#gifts',
      path: '/guardrails/healthcare/#gifts',
      heading: 'May I give something?',
      asked: [],
    },
  ]);
});

describe('The author is told of a page of a guardrail', () => {
  it.each([
    ['that no lesson can lead to', { 'guardrails/health.yaml': PAGE }],
    ['with two answers of one id', written(swap('id: gifts', 'id: complaint'))],
    ['without an answer', written((text) => text.slice(0, text.indexOf('  - id')).replace('answers:', 'answers: []'))],
  ] satisfies [string, Overrides][])('%s', (_what, overrides) => {
    expect(problemsOf(overrides)).toMatchSnapshot();
  });
});
