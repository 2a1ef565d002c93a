import { expect, it } from 'vitest';
import type { AssignedPart } from '../../../../src/projections/assigned-parts.ts';
import type { AssignmentState } from '../../../../src/projections/assignments.ts';
import { whenInWords } from '../../../../src/team/assignment/parts-in-words.ts';

const today = { today: '2026-12-07', language: 'en-US' };

function words(...parts: [day: string, standing: AssignedPart['standing']][]): string {
  const state = {
    due: '2026-12-21',
    status: 'open',
    parts: parts.map(([day, standing], index) => ({ lesson: 'ABCD'[index], day, standing, late: false })),
  } as unknown as AssignmentState;
  return whenInWords(state, (lesson) => `Lesson ${lesson}`, today);
}

it('What is due this week is said with its day, and of no other lesson', () => {
  expect(words(['2026-12-07', 'this-week'], ['2026-12-14', 'later'])).toBe('This week: “Lesson A”, due today');
  expect(words(['2026-12-07', 'this-week'], ['2026-12-07', 'this-week'])).toBe(
    'This week: “Lesson A” and 1 more, due today',
  );
  expect(words(['2026-12-07', 'this-week'], ['2026-12-09', 'this-week'], ['2026-12-10', 'this-week'])).toBe(
    'This week: “Lesson A”, due today, and 2 more',
  );
});

it('What is overdue stands first, and what is next where nothing else is due', () => {
  expect(words(['2026-11-30', 'overdue'], ['2026-12-08', 'this-week'])).toMatch(
    /^Overdue: “Lesson A” · This week: “Lesson B”, due tomorrow$/,
  );
  expect(words(['2026-11-30', 'done'], ['2026-12-14', 'later'])).toMatch(/^Next: “Lesson B”, due /);
});
