import { circleInWords, circlesOf } from '../../primitives/circles.ts';
import { choices } from '../../primitives/valid-choices.ts';
import type { Breach } from '../breach.ts';
import { twins } from '../twins.ts';
import { brokenConstraints } from './grade.ts';
import type { Order } from './schema.ts';

/** Steps differ; constraints name two of them, each pair once, and the listed order keeps them all. */
export function check({ steps, before }: Order): Breach[] {
  const ids = steps.map(({ id }) => id);
  const circles = circlesOf(before.map(({ first, next }) => [first, next]));
  return [
    ...twins({ path: ['steps'], entries: steps, names: ['step', 'steps'], textOf: ({ text }) => text }),
    ...unknownSteps(before, ids),
    ...circles.map((circle) => goesRound(circle, before)),
    ...repeated(before),
    ...brokenByTheList(before, ids, circles),
  ];
}

const unknownSteps = (before: Order['before'], ids: readonly string[]): Breach[] =>
  before.flatMap((constraint, index) =>
    (['first', 'next'] as const)
      .filter((field) => !ids.includes(constraint[field]))
      .map((field) => ({
        path: ['before', index, field],
        what: `\`${field}\` of constraint ${index + 1} is \`${constraint[field]}\`, which is not the id of a step.`,
        mend: choices(ids, constraint[field]),
      })),
  );

function goesRound(circle: readonly string[], before: Order['before']): Breach {
  const [start = '', second = start] = circle;
  const path = ['before', before.findIndex(({ first, next }) => first === start && next === second)];
  if (second === start)
    return { path, what: `the step \`${start}\` is to come before itself.`, mend: 'name two different steps.' };
  return {
    path,
    what: `no order is right, because these steps are to come before each other: ${circleInWords(circle)}.`,
    mend: 'take one of these constraints out.',
  };
}

const repeated = (before: Order['before']): Breach[] =>
  before.flatMap(({ first, next }, index) => {
    const earlier = before.slice(0, index).some((other) => other.first === first && other.next === next);
    const what = `\`before\` says twice that \`${first}\` comes before \`${next}\`.`;
    return earlier ? [{ path: ['before', index], what, mend: 'take one of the two out.' }] : [];
  });

/** Constraints that the list of steps, which is shown as the answer, does not keep; those in a circle are told as one. */
function brokenByTheList(before: Order['before'], ids: readonly string[], circles: readonly string[][]): Breach[] {
  const told = ({ first, next }: Order['before'][number]): boolean =>
    !ids.includes(first) || !ids.includes(next) || circles.some((all) => all.includes(first) && all.includes(next));
  return brokenConstraints(before, { steps: ids })
    .filter((constraint) => !told(constraint))
    .map((constraint) => ({
      path: ['before', before.indexOf(constraint)],
      what: `\`${constraint.first}\` is to come before \`${constraint.next}\`, but \`steps\`, which shows a right order, lists it later.`,
      mend: 'move one of the two steps, or let `first` and `next` change places.',
    }));
}
