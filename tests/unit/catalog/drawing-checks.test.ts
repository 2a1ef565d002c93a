import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { lessonFile, type Overrides, problemsOf, swap, withProse, writeCourse } from './course-folder.ts';

const FILE = 'modules/basics/opening/two-steps.svg';

const SVG = `<svg viewBox="0 0 320 90">
  <title>Two steps</title>
  <desc>Two steps that rise: ask, then listen.</desc>
  <path class="line" d="M10 80v-30h140v-30h150" />
  <g transform="translate(4 0)">
    <text class="strong" x="160" y="14">it’s "listen"</text>
  </g>
</svg>
`;

const drawn = (change: (text: string) => string = (text) => text): Overrides => ({
  [FILE]: change(SVG),
  [lessonFile]: withProse('<Drawing name="two-steps" />'),
});

it('A drawing is a few shapes and words, with what it says to those who can’t see it', () => {
  expect(problemsOf(drawn())).toBe('');
  const [lesson] = readCourse(writeCourse(drawn())).course?.modules.flatMap(({ lessons }) => lessons) ?? [];
  expect(lesson?.drawings.get('two-steps')).toEqual({
    width: 320,
    height: 90,
    title: 'Two steps',
    description: 'Two steps that rise: ask, then listen.',
    nodes: [
      { tag: 'path', attributes: { class: 'line', d: 'M10 80v-30h140v-30h150' }, children: [] },
      {
        tag: 'g',
        attributes: { transform: 'translate(4 0)' },
        children: [{ tag: 'text', attributes: { class: 'strong', x: '160', y: '14' }, children: ['it’s “listen”'] }],
      },
    ],
  });
});

describe('The author is told of a drawing', () => {
  it.each([
    ['that no lesson shows', { [FILE]: SVG }],
    ['that is shown and not there', { [lessonFile]: withProse('<Drawing name="two-step" />'), [FILE]: SVG }],
    [
      'that is shown twice',
      { ...drawn(), [lessonFile]: withProse('<Drawing name="two-steps" />\n\n<Drawing name="two-steps" />') },
    ],
    ['without a name', { ...drawn(), [lessonFile]: withProse('<Drawing />') }],
    ['that is wider than a phone', drawn(swap('0 0 320 90', '0 0 640 90'))],
    ['that says nothing', drawn(swap('Two steps that rise: ask, then listen.', ''))],
    ['with a script', drawn(swap('  <g', '  <script>alert(1)</script>\n  <g'))],
    ['with a handler and a style', drawn(swap('class="line"', 'class="line" onclick="go()" style="fill: red"'))],
    ['with a look that the page does not have', drawn(swap('class="strong"', 'class="bold"'))],
    ['that is not closed', drawn(swap('  </g>\n', ''))],
    ['that is none', drawn(() => 'A picture.')],
  ] satisfies [string, Overrides][])('%s', (_what, overrides) => {
    expect(problemsOf(overrides)).toMatchSnapshot();
  });
});
