import { expect, it } from 'vitest';
import { formatProblems } from '../../../src/catalog/problem.ts';
import { coverage } from '../../content/checks/coverage.ts';
import { lessonSaying } from './lesson.ts';

const told = (list: string): string =>
  formatProblems(coverage('coverage.yaml', list, [lessonSaying('## What to ask\n\nAsk.').source]));

it('An idea is in its place when the heading or the exercise is there', () => {
  expect(told('ideas:\n  - idea: Ask first.\n    taught: [opening#what-to-ask, opening/first-line]\n')).toBe('');
});

it('An idea without its place is told, with the nearest place there is', () => {
  const list = `ideas:
  - idea: Ask first.
    taught: [opening#what-to-say, opening/first-lime]
  - idea: Then listen.
    taught:
      - listening#what-to-hear
  - idea: Ask first.
    taught: [opening/all-signs]
`;
  expect(told(list)).toMatchInlineSnapshot(`
    "Found 4 problems in the content.

    1. coverage.yaml:3
       The idea “Ask first.” has lost its place: \`opening\` has no heading \`what-to-say\`.
       To mend it: did you mean \`what-to-ask\`? If nothing teaches the idea any more, teach it first.

    2. coverage.yaml:3
       The idea “Ask first.” has lost its place: \`opening\` has no exercise \`first-lime\`.
       To mend it: did you mean \`first-line\`? If nothing teaches the idea any more, teach it first.

    3. coverage.yaml:6
       The idea “Then listen.” has lost its place: there is no lesson \`listening\`.
       To mend it: use \`opening\`. If nothing teaches the idea any more, teach it first.

    4. coverage.yaml:7
       The idea “Ask first.” stands here twice.
       To mend it: take one of them out."
  `);
});

it('A place in no form is told', () => {
  expect(told('ideas:\n  - idea: Ask first.\n    taught: [opening]\n')).toMatchInlineSnapshot(`
    "Found 1 problem in the content.

    1. coverage.yaml:3
       The idea “Ask first.” has lost its place: \`opening\` names no heading and no exercise.
       To mend it: write \`lesson#heading\` or \`lesson/exercise\`. If nothing teaches the idea any more, teach it first."
  `);
});
