import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hueOfPlace, takenHue } from '../../../src/catalog/module-hue.ts';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { type Overrides, problemsOf, swap, writeCourse } from './course-folder.ts';

const withHue = (line: string): Overrides => ({ 'modules/basics/module.yaml': swap('hue: 200\n', line) });

describe('The hue of a module', () => {
  it('is never that of right or wrong when it comes from the place of the module', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000 }), (place) => {
        const hue = hueOfPlace(place);
        expect(hue).toBeGreaterThanOrEqual(0);
        expect(hue).toBeLessThan(360);
        expect(takenHue(hue)).toBeUndefined();
      }),
    );
  });

  it('is well apart from that of every other module in a course of five', () => {
    const hues = [0, 1, 2, 3, 4].map(hueOfPlace).toSorted((a, b) => a - b);
    const gaps = hues.map((hue, at) => ((hues[at + 1] ?? (hues[0] ?? 0) + 360) - hue) % 360);
    expect(Math.min(...gaps)).toBeGreaterThan(30);
  });

  it('may be any but those two, to the edge', () => {
    expect([9.9, 40.1, 129, 161, 0, 360].map(takenHue)).toEqual(Array(6).fill(undefined));
  });

  it('has a free one next to it when it is taken', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 360, noNaN: true }), (hue) => {
        const taken = takenHue(hue);
        if (!taken) return;
        expect(takenHue(taken.nearest)).toBeUndefined();
        expect(Math.abs(taken.nearest - hue)).toBeLessThanOrEqual(16);
      }),
    );
  });

  it('is told to its author when it is taken, with the nearest that is not', () => {
    expect(problemsOf(withHue('hue: 28\n'))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/module.yaml:4
         The hue 28 is that of “wrong”, so everything in this module would look wrong.
         To mend it: write 41, or leave \`hue\` out and the module gets a color of its own. 10 to 40 and 130 to 160 are taken."
    `);
    expect(problemsOf(withHue('hue: 133\n'))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/module.yaml:4
         The hue 133 is that of “right”, so everything in this module would look right.
         To mend it: write 129, or leave \`hue\` out and the module gets a color of its own. 10 to 40 and 130 to 160 are taken."
    `);
  });

  it('can be left out', () => {
    const { course, problems } = readCourse(writeCourse(withHue('')));
    expect(problems).toEqual([]);
    expect(course?.modules.map(({ hue }) => hue)).toEqual([hueOfPlace(0)]);
  });
});
