import { describe, expect, it } from 'vitest';
import { number, told } from './written.ts';

describe('The author of a number is told', () => {
  it('of a tolerance below zero', () => {
    expect(told(number, ['tolerance: 5', 'tolerance: -5'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:58
         \`tolerance\` of exercise \`number-one\` is \`-5\`: it must be at least 0.
         To mend it: write a number that is at least 0. How far off still counts as right, in the same unit."
    `);
  });

  it('of a mistake that counts as right', () => {
    expect(told(number, ['value: 200', 'value: 405'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:63
         Exercise \`number-one\`: the mistake \`405\` lies within the tolerance of 5 of the answer, \`400\`, so it counts as right.
         To mend it: take it out, or lower the tolerance."
    `);
  });

  it('of a mistake that is the answer', () => {
    expect(told(number, ['tolerance: 5', 'tolerance: 0'], ['value: 200', 'value: 400'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:63
         Exercise \`number-one\`: the mistake \`400\` is the answer, so it counts as right.
         To mend it: take it out."
    `);
  });

  it('of a mistake that hides behind another', () => {
    expect(told(number, ['value: 200', 'value: 104'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:65
         Exercise \`number-one\`: the mistake \`100\` lies within the tolerance of 5 of the earlier one, \`104\`, so this reason is never shown.
         To mend it: take one of the two out, or lower the tolerance."
    `);
  });

  it('of a mistake that is listed twice', () => {
    expect(told(number, ['tolerance: 5', 'tolerance: 0'], ['value: 200', 'value: 100'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:65
         Exercise \`number-one\`: the mistake \`100\` is listed twice, so this reason is never shown.
         To mend it: take one of the two out."
    `);
  });

  it('of nothing when a mistake lies just beyond the tolerance', () => {
    expect(told(number, ['value: 200', 'value: 405.1'])).toBe('');
  });
});
