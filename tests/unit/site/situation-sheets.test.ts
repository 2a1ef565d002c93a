import { expect, it } from 'vitest';
import { situationSheets } from '../../../src/site/situation-sheets.ts';
import { moreLessons, type Overrides } from '../catalog/course-folder.ts';
import { courseOf } from './built-course.ts';

const sheetsOf = (more: string, overrides: Overrides = moreLessons({ asking: '' })) =>
  situationSheets(
    courseOf({
      ...overrides,
      'situations.yaml': `situations:\n  - { id: end, title: The end, summary: It ends., lessons: [asking, opening]${more} }\n`,
    }),
  );

it('A situation has its own line and its own rules', () => {
  expect(sheetsOf(', line: What’s next?, rules: [Then listen.]')).toMatchObject([
    { id: 'end', line: 'What’s next?', isPlan: false, rules: ['Then listen.'] },
  ]);
});

it('Without them it has the plan of its first lesson, and the rules of all its lessons in turns', () => {
  expect(sheetsOf('')).toMatchObject([
    {
      line: 'If a call begins, then I will ask one question',
      isPlan: true,
      rules: ['Ask first.', 'Then listen.'],
      lessons: [{ id: 'asking' }, { id: 'opening' }],
    },
  ]);
});

it('A situation whose lessons are not there is left out', () => {
  const broken = { 'modules/basics/asking/lesson.mdx': undefined, 'modules/basics/opening/lesson.mdx': undefined };
  expect(sheetsOf('', { ...moreLessons({ asking: '' }), ...broken })).toEqual([]);
});
