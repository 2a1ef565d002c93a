import { expect, it } from 'vitest';
import type { EndHint } from '../../src/ui/lesson/end/end-hint.ts';
import { paintEnd } from '../../src/ui/lesson/end/paint-end.ts';

const words = {
  told: 'Done in 1 minute.',
  plan: 'Plan it for your next call',
  back: '',
  kind: '',
  title: '',
  whole: '',
};
const end: EndHint = { words, look: [], band: '' };

it('A way on from the end of a lesson is there as long as it has words, and never an empty link', () => {
  const place = document.createElement('section');
  place.innerHTML =
    '<p data-end="told"></p><a href="#plan" data-end="plan" hidden></a><a href="/review/" data-end="back"></a>';
  const shown = (): (string | null)[] => [...place.querySelectorAll(':not([hidden])')].map((part) => part.textContent);
  paintEnd(place, end);
  expect(shown()).toEqual(['Done in 1 minute.', 'Plan it for your next call']);
  paintEnd(place, { ...end, words: { ...words, plan: '', back: '1 question is back for review today' } });
  expect(shown()).toEqual(['Done in 1 minute.', '1 question is back for review today']);
});
