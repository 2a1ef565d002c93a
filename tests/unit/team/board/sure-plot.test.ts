import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../../src/team/board/place-labels.ts';
import type { QuestionAnalysis } from '../../../../src/team/board/question-analysis.ts';
import { sureDots, surePoints } from '../../../../src/team/board/sure-points.ts';

const analysis = (more: Partial<QuestionAnalysis>): QuestionAnalysis => ({
  exercise: 'opening/first',
  stem: 'Which?',
  selfRated: false,
  people: 4,
  right: 0.25,
  score: 0.25,
  picks: [],
  discrimination: undefined,
  asked: 4,
  sure: 3,
  sureButWrong: [],
  otherRevision: 0,
  ...more,
});

describe('The plot of sure and right', () => {
  it('bears the numbers of the list, and leaves out what nobody was asked about', () => {
    const points = surePoints([analysis({}), analysis({ asked: 0, sure: 0 }), analysis({ right: 1, sure: 0 })]);
    expect(points.map(({ number, right, sure }) => [number, right, sure])).toEqual([
      [1, 25, 75],
      [3, 100, 0],
    ]);
  });

  it('draws questions at one place as one dot, and marks those that most were sure of and got wrong', () => {
    const dots = sureDots(surePoints([analysis({}), analysis({}), analysis({ right: 0.5 }), analysis({ sure: 1 })]));
    expect(dots.map(({ numbers, alarming }) => [numbers, alarming])).toEqual([
      [[1, 2], true],
      [[3], false],
      [[4], false],
    ]);
  });
});

describe('Labels of a plot', () => {
  const points = fc.array(fc.record({ x: fc.nat(360), y: fc.nat(340), text: fc.stringMatching(/^\d{1,6}$/) }), {
    maxLength: 40,
  });

  it('never cover each other', () => {
    fc.assert(
      fc.property(points, (some) => {
        const boxes = placeLabels(some, 380).flatMap((label) => {
          if (!label) return [];
          const width = label.text.length * 7;
          const left = { start: label.x, middle: label.x - width / 2, end: label.x - width }[label.anchor];
          return [{ left, right: left + width, top: label.y - 9, bottom: label.y + 1 }];
        });
        const clashes = boxes.flatMap((a, index) =>
          boxes
            .slice(index + 1)
            .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
        );
        expect(clashes).toEqual([]);
      }),
    );
  });

  it('stand beside their point where nothing is in the way', () => {
    expect(placeLabels([{ x: 100, y: 100, text: '1' }], 380)).toEqual([{ text: '1', x: 109, y: 104, anchor: 'start' }]);
  });
});
