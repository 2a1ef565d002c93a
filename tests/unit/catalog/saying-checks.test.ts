import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { lessonFile, moreLessons, type Overrides, problemsOf, swap, writeCourse } from './course-folder.ts';

const FILE = 'sayings.yaml';

const SAYINGS = `themes:
  - id: first-words
    title: The first words
    sayings:
      - says: Who is this?
        asked: [who are you]
        answer: We haven't met.
        rule: Then listen.
`;

const SITUATIONS = `situations:
  - id: first-meeting
    title: A first meeting
    summary: They don't know you yet.
    lessons: [opening]
    replies:
      - says: Not now.
        answer: When would be better?
`;

const lesson = swap('  - Who is this?', "  - Who is this?\n  - Not now.\n  - That's it.");

const withSayings = (change: (text: string) => string = (text) => text): Overrides => ({
  [lessonFile]: lesson,
  'situations.yaml': SITUATIONS,
  [FILE]: change(SAYINGS),
});

const sayingsOf = (overrides: Overrides) =>
  (readCourse(writeCourse(overrides)).course?.sayings ?? []).map(({ id, sayings }) => [
    id,
    sayings.map(({ says, answer, rule, lessons }) => [says, answer, rule, lessons.map(({ id }) => id).join()]),
  ]);

describe('What buyers say', () => {
  it('stands by the themes of the author, and what is in none by module, with the replies of situations', () => {
    expect(problemsOf(withSayings())).toBe('');
    expect(sayingsOf(withSayings())).toEqual([
      ['first-words', [['Who is this?', 'We haven’t met.', 'Then listen.', 'opening']]],
      [
        'module-basics',
        [
          ['Not now.', 'When would be better?', 'Ask first.', 'opening'],
          ['That’s it.', undefined, 'Ask first.', 'opening'],
        ],
      ],
    ]);
  });

  it('stands by module where the course has no such file, what several lessons answer once', () => {
    const course = { [lessonFile]: lesson, ...moreLessons({ asking: '' }) };
    expect(sayingsOf(course)).toEqual([
      [
        'module-basics',
        [
          ['Who is this?', undefined, 'Ask first.', 'opening,asking'],
          ['Not now.', undefined, 'Ask first.', 'opening'],
          ['That’s it.', undefined, 'Ask first.', 'opening'],
        ],
      ],
    ]);
  });
});

describe('The author is told of a saying', () => {
  it.each([
    ['that no lesson has, with the one that is nearest', swap('Who is this?', 'Who is that?')],
    ['that is like none of a lesson', swap('Who is this?', 'We would rather see somebody else.')],
    ['that is listed twice', (text) => `${text}      - says: Who is this?\n`],
    ['with a rule that is no takeaway of its lessons', swap('Then listen.', 'Then talk.')],
    ['with an answer that nobody says in one breath', swap("We haven't met.", 'Well, '.repeat(50))],
    [
      'in a theme with the id of another',
      (text) => text + text.replace('themes:\n', '').replace('Who is', 'Not').replace('Not this?', 'Not now.'),
    ],
  ] satisfies [string, (text: string) => string][])('%s', (_what, change) => {
    expect(problemsOf(withSayings(change))).toMatchSnapshot();
  });

  it('is not told of lines while a lesson can’t be read', () => {
    const broken = { ...withSayings(), [lessonFile]: 'Nothing.' };
    expect(problemsOf(broken)).not.toContain('buyerSays');
  });
});
