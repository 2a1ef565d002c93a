import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { moreLessons, type Overrides, problemsOf, swap, writeCourse } from './course-folder.ts';

const FILE = 'situations.yaml';

const SITUATIONS = `situations:
  - id: price
    title: They say it's too high
    summary: You want to keep your number.
    lessons: [opening]
    line: High next to what?
    rules: [Ask first.]
    replies:
      - says: What's your best price?
        answer: The one you have.
  - id: first-meeting
    title: A first meeting
    summary: They don't know you yet.
    lessons: [asking, opening]
`;

const withSituations = (change: (text: string) => string = (text) => text): Overrides => ({
  ...moreLessons({ asking: '' }),
  [FILE]: change(SITUATIONS),
});

const courseOf = (overrides: Overrides) => readCourse(writeCourse(overrides)).course;

describe('The situations of a course', () => {
  it('stand in the order of their file, each with its lessons in the order of their value', () => {
    expect(problemsOf(withSituations())).toBe('');
    const situations = courseOf(withSituations())?.situations ?? [];
    expect(situations.map(({ id, lessons }) => [id, lessons.map((lesson) => lesson.id)])).toEqual([
      ['price', ['opening']],
      ['first-meeting', ['asking', 'opening']],
    ]);
  });

  it('are set typographically', () => {
    expect(courseOf(withSituations())?.situations[0]).toMatchObject({
      title: 'They say it’s too high',
      replies: [{ says: 'What’s your best price?' }],
    });
  });

  it('are none where the course has no such file', () => {
    expect(courseOf({})?.situations).toEqual([]);
  });
});

describe('The author is told of a situation', () => {
  it.each([
    ['with the id of another', swap('id: first-meeting', 'id: price')],
    ['with a lesson that is not there', swap('[asking, opening]', '[asking, openings]')],
    ['with a lesson twice', swap('[asking, opening]', '[asking, asking]')],
    ['without a lesson', swap('[asking, opening]', '[]')],
    ['with a rule that is no takeaway of its lessons', swap('Ask first.', 'Ask fast.')],
    ['with a rule that is nothing like a takeaway', swap('Ask first.', 'Smile.')],
    ['with a line that is too long for the sheet', swap('High next to what?', 'High '.repeat(50))],
    ['with a reply that has no answer', swap('        answer: The one you have.\n', '')],
    ['with a field that does not exist', swap('line: High', 'say: High')],
  ] satisfies [string, (text: string) => string][])('%s', (_what, change) => {
    expect(problemsOf(withSituations(change))).toMatchSnapshot();
  });

  it('is not told of rules while a lesson can’t be read', () => {
    const broken = { ...withSituations(), 'modules/basics/opening/lesson.mdx': 'Nothing.' };
    expect(problemsOf(broken)).not.toContain('takeaway');
  });
});
