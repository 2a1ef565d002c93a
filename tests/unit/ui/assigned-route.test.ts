import { describe, expect, it } from 'vitest';
import type { LearningEvent } from '../../../src/log/event.ts';
import { assignments } from '../../../src/projections/assignments.ts';
import { assignedRoutes, dueShortly } from '../../../src/ui/assigned/assigned-route.ts';
import { accepted, answered, assignment, handedIn } from '../projections/happened.ts';

const day = { today: '2026-12-01', language: 'en-US' };
const course = [{ id: 'opening', aliases: [], title: 'Opening', required: ['a'], practices: [], minutes: 6 }];
const asked = assignment({ due: '2026-12-04' });
const routes = (...events: LearningEvent[]) =>
  assignedRoutes(assignments(events, course, day.today), events, course, day);

describe('What lessons know of an assignment', () => {
  it('is its name, its lessons and when it is due', () => {
    expect(routes(accepted(1, asked))).toEqual([
      {
        title: 'Before the spring fair',
        href: '/assignment/#open/9f3a27c1be04',
        due: 'due Fri',
        today: '2026-12-01',
        lessons: [{ id: 'opening', title: 'Opening', minutes: 6 }],
        end: { words: 'See the assignment', href: '/assignment/#open/9f3a27c1be04' },
      },
    ]);
  });

  it('leads to handing in once it is done, and is nothing after that', () => {
    const done = [accepted(1, asked), answered(2, 'opening/a')];
    expect(routes(...done)).toMatchObject([{ due: 'done', end: { words: 'Hand it in' } }]);
    expect(routes(...done, handedIn(3, asked))).toEqual([]);
  });

  it.each([
    [undefined, ''],
    ['2026-13-45', ''],
    ['2026-11-30', 'overdue'],
    ['2026-12-01', 'due today'],
    ['2026-12-02', 'due tomorrow'],
    ['2026-12-07', 'due Mon'],
    ['2026-12-08', 'due Dec 8'],
    ['2031-12-08', 'due Dec 8, 2031'],
  ])('says a due day of %s as “%s”', (due, words) => {
    expect(dueShortly(due, day)).toBe(words);
  });
});
