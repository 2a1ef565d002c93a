import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { type Overrides, problemsOf, swap, writeCourse } from './course-folder.ts';

const FILE = 'mixed/four-times-price.yaml';

const WHY = 'They asked for a number, and they get it in one sentence; every question now looks like a way around it.';

const SET = `title: Four times a price
tools:
  ask: { text: Ask what put it on the list, lesson: opening }
  state: { text: State the price and stop, lesson: opening }
  trade: { text: Trade a lower price for a longer term, lesson: opening }
exercises:
  - id: twice-asked
    situation: “That’s twice I’ve asked what it costs.”
    hint: What has the buyer asked for?
    options:
      - { tool: ask, why: "${WHY}" }
      - { tool: state, correct: true, why: "${WHY}" }
      - { tool: trade, why: "${WHY}" }
  - id: web-form
    situation: A web form says nothing but “Send pricing.”
    hint: What is known of the buyer?
    options:
      - { tool: ask, correct: true, why: "${WHY}" }
      - { tool: state, why: "${WHY}" }
      - { tool: trade, why: "${WHY}" }
`;

const withSet = (change: (text: string) => string = (text) => text, more: Overrides = {}): Overrides => ({
  [FILE]: change(SET),
  ...more,
});

it('A mixed set is a list of choices among tools, each told by its own reason', () => {
  const [set] = readCourse(writeCourse(withSet())).course?.mixedSets ?? [];
  expect(problemsOf(withSet())).toBe('');
  expect(set).toMatchObject({ id: 'four-times-price', title: 'Four times a price' });
  expect(set?.items.map(({ address, kind, review }) => ({ address, kind, review }))).toEqual([
    { address: 'four-times-price/twice-asked', kind: 'choice', review: true },
    { address: 'four-times-price/web-form', kind: 'choice', review: true },
  ]);
  expect(set?.lessonOfTool.get('trade')).toBe('opening');
});

describe('The author is told of a mixed set', () => {
  it.each([
    ['that is called as a lesson is', { 'mixed/opening.yaml': SET }],
    ['with a tool of a lesson that is not there', withSet(swap('stop, lesson: opening', 'stop, lesson: openings'))],
    ['that offers a tool it does not have', withSet(swap('tool: trade', 'tool: trades'))],
    [
      'with a tool that is offered nowhere',
      withSet(swap('  trade:', '  wait: { text: Wait, lesson: opening }\n  trade:')),
    ],
    ['with two items of one id', withSet(swap('id: web-form', 'id: twice-asked'))],
    ['whose item has no right tool', withSet(swap('tool: state, correct: true', 'tool: state'))],
    ['with a reason that is too short', withSet(swap(WHY, 'Too short.'))],
  ] satisfies [string, Overrides][])('%s', (_what, overrides) => {
    expect(problemsOf(overrides)).toMatchSnapshot();
  });
});
