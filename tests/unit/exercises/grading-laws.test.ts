import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grader as choiceGrader } from '../../../src/exercises/choice/grade.ts';
import { grader as fillGrader } from '../../../src/exercises/fill/grade.ts';
import type { Grader } from '../../../src/exercises/kind.ts';
import { grader as matchGrader } from '../../../src/exercises/match/grade.ts';
import { grader as multipleGrader } from '../../../src/exercises/multiple/grade.ts';
import { grader as numberGrader } from '../../../src/exercises/number/grade.ts';
import { grader as orderGrader } from '../../../src/exercises/order/grade.ts';
import { grader as sortGrader } from '../../../src/exercises/sort/grade.ts';
import { grader as spotGrader } from '../../../src/exercises/spot/grade.ts';
import { runs } from '../runs.ts';
import { choice, fill, match, multiple, number, order, sort, spot } from './examples.ts';

/** What a response scored, and whether it is right, told without the grader. */
interface Graded {
  score: number;
  right: boolean;
}

const graded = <E, R>({ grade }: Grader<E, R>, exercise: E, response: R, right: boolean): Graded => ({
  score: grade(exercise, response).score,
  right,
});

/** Ids as authors may write them, one of which is a name in JavaScript. */
const id = fc.oneof(fc.stringMatching(/^[a-z]{1,3}(-[a-z0-9]{1,2})?$/), fc.constant('constructor'));
const ids = (minLength: number, maxLength: number) => fc.uniqueArray(id, { minLength, maxLength });
/** One of these, or anything else that a log may hold. */
const oneOf = (known: readonly string[]) => fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, fc.string());
/** For some of these keys one of these values, mostly. */
const mapOf = (keys: readonly string[], values: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...keys), oneOf(values));
/** What is right, or what comes by chance. */
const either = <T>(right: T, other: fc.Arbitrary<T>) => fc.oneof(fc.constant(right), other);
const same = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.entries(b).every(([key, value]) =>
    Object.entries(a).some(([other, chosen]) => other === key && chosen === value),
  );
/** For each of these keys one of these values. */
const anyMap = (keys: readonly string[], values: readonly string[]) =>
  fc
    .tuple(...keys.map(() => fc.constantFrom(...values)))
    .map((chosen) => Object.fromEntries(keys.map((key, index) => [key, chosen[index] ?? ''])));

const word = fc.stringMatching(/^[b-df-h]{2,4}$/);
const place = fc.integer({ min: -50, max: 50 });

/** Two or more pairs of steps, each in the order of the list. */
const constraintsOn = (steps: readonly string[]) =>
  fc
    .uniqueArray(fc.shuffledSubarray([...steps.keys()], { minLength: 2, maxLength: 2 }), {
      minLength: 2,
      maxLength: 5,
      selector: (pair) => [...pair].sort().join(' '),
    })
    .map((pairs) => pairs.map((pair) => [steps[Math.min(...pair)] ?? '', steps[Math.max(...pair)] ?? ''] as const));

const rounds: Readonly<Record<string, fc.Arbitrary<Graded>>> = {
  choice: ids(3, 4).chain(([right = '', ...wrong]) =>
    either(right, oneOf(wrong)).map((option) =>
      graded(choiceGrader, choice(right, ...wrong), { option }, option === right),
    ),
  ),
  multiple: ids(4, 5).chain(([first = '', second = '', ...wrong]) =>
    either([first, second], fc.array(oneOf([first, second, ...wrong]), { maxLength: 6 })).map((options) => {
      const right = options.includes(first) && options.includes(second) && !wrong.some((one) => options.includes(one));
      return graded(multipleGrader, multiple([first, second], wrong), { options }, right);
    }),
  ),
  number: fc.tuple(place, fc.nat({ max: 3 })).chain(([answer, tolerance]) =>
    either(answer + tolerance, place).map((figure) => {
      const right = Math.abs(figure - answer) <= tolerance;
      return graded(numberGrader, number({ answer, tolerance }), { typed: `${figure}` }, right);
    }),
  ),
  fill: fc.tuple(word, fc.constantFrom('', ' ', '.', '?!', '’')).chain(([accepted, mark]) =>
    either(accepted, word).map((said) => {
      const typed = `${said.toUpperCase()}${mark}`;
      return graded(fillGrader, fill({ accept: [accepted] }), { typed }, said === accepted);
    }),
  ),
  order: ids(4, 7).chain((all) =>
    fc
      .tuple(
        constraintsOn(all),
        either(all, fc.oneof(fc.shuffledSubarray(all, { minLength: all.length }), fc.array(oneOf(all)))),
      )
      .map(([before, steps]) => {
        const right = before.every(
          ([first, next]) => steps.includes(next) && steps.slice(0, steps.indexOf(next)).includes(first),
        );
        return graded(orderGrader, order(all, ...before), { steps }, right);
      }),
  ),
  match: fc
    .tuple(ids(3, 5), ids(3, 3))
    .chain(([prompts, replies]) =>
      anyMap(prompts, replies).chain((fits) =>
        either(fits, mapOf(prompts, replies)).map((pairs) =>
          graded(matchGrader, match(fits, ...replies), { pairs }, same(pairs, fits)),
        ),
      ),
    ),
  sort: fc.tuple(ids(3, 7), ids(2, 2)).chain(([cards, groups]) => {
    const home = Object.fromEntries(cards.map((card, index) => [card, groups[index % 2] ?? '']));
    return either(home, mapOf(cards, groups)).map((chosen) =>
      graded(sortGrader, sort(home), { groups: chosen }, same(chosen, home)),
    );
  }),
  spot: ids(4, 8).chain((lines) =>
    fc
      .constantFrom(...lines)
      .chain((answer) =>
        either(answer, oneOf(lines)).map((line) =>
          graded(spotGrader, spot(answer, ...lines), { line }, line === answer),
        ),
      ),
  ),
};

describe.each(Object.entries(rounds))('The score of the kind %s', (_kind, round) => {
  it('is from 0 to 1, and 1 exactly when the answer is right', () => {
    const seen = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(round, ({ score, right }) => {
        seen[right ? 'right' : 'wrong']++;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score === 1).toBe(right);
      }),
      { numRuns: runs(400) },
    );
    // A law of which one side never comes up would hold for any grader.
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(0);
  });
});
