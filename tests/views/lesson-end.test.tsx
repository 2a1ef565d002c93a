import { expect, it } from 'vitest';
import type { LessonWays } from '../../src/catalog/known-path.ts';
import type { EndHint } from '../../src/ui/lesson/end/end-hint.ts';
import { followEnd } from '../../src/ui/lesson/end/follow-end.ts';
import { paintEnd } from '../../src/ui/lesson/end/paint-end.ts';
import type { PageLesson } from '../../src/ui/listing/page-lessons.ts';

const lesson: PageLesson<'lesson'> = {
  id: 'one',
  aliases: [],
  title: 'One',
  module: 'first',
  required: ['ask'],
  minutes: 4,
  practices: [],
  revision: '',
  text: '',
  wordings: [['ask', '']],
  questions: [],
};
const ways: LessonWays = {
  root: '/',
  module: { id: 'first', title: 'First', lessons: ['one'] },
  routes: [],
  next: undefined,
};

it('One comes near the end of a lesson in the step before it', () => {
  document.body.innerHTML =
    '<main><a data-step-next href="#top"></a><section id="lesson-end" data-lesson-end hidden></section></main>';
  let isNear = false;
  followEnd(lesson, ways, () => {
    isNear = true;
  });
  document.dispatchEvent(new Event('crescendo:step-shown'));
  expect(isNear).toBe(false);
  document.querySelector('[data-step-next]')?.setAttribute('href', '#lesson-end');
  document.dispatchEvent(new Event('crescendo:step-shown'));
  expect(isNear).toBe(true);
});

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
