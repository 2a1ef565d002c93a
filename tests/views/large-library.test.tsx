import { lessons as known } from 'virtual:fixture-course';
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { learner } from '../../src/device/learner.ts';
import { type ProgressHint, rememberedHint } from '../../src/device/progress-hint.ts';
import { LibrarySearch } from '../../src/ui/library/LibrarySearch.tsx';
import { lessonsOnRecord } from '../../src/ui/listing/course-lessons.ts';
import { followProgress } from '../../src/ui/listing/follow-progress.ts';
import { answeredAs, stampedAsBefore } from '../team/asked-assignment.ts';
import { freshBrowserForEachTest, onLeave } from './fresh-browser.ts';
import { each, page } from './locate.ts';
import { layOut } from './page-around.ts';
import './site-styles.ts';
import '../../src/ui/library/library.css';

/** Pages of a library that is too large for them to carry its lessons: nothing of these is in the page. */

freshBrowserForEachTest();

const choices = {
  module: [...new Set(known.map(({ module }) => module))].map((value) => ({ value, words: value.toUpperCase() })),
  skill: [],
  level: [...new Set(known.map(({ level }) => level))].map((value) => ({ value, words: value })),
  minutes: [],
  status: [{ value: 'complete', words: 'Complete' }],
  sort: [{ value: 'shortest', words: 'Shortest first' }],
};
const [first] = choices.module;
const ofFirst = known.filter(({ module }) => module === first?.value);

const list = () => page.locate('[data-library-list]');
const narrowed = () => page.locate('[data-narrowed]');

function openLibrary(address = ''): void {
  history.replaceState(null, '', `${location.pathname}${address}`);
  const panel = layOut('Library');
  const modules = document.createElement('p');
  modules.dataset['libraryList'] = '';
  modules.textContent = 'All modules';
  panel.after(modules);
  render(<LibrarySearch choices={choices} count={known.length} />, panel);
  onLeave(() => {
    render(null, panel);
    history.replaceState(null, '', location.pathname);
  });
}

describe('The library, where its page lists modules', () => {
  it('shows these as long as nothing is asked for', async () => {
    openLibrary();
    await expect.element(list()).toBeVisible();
    await expect
      .element(page.locate('[data-result-count]'))
      .toMatchTextContent(`${known.length} of ${known.length} lessons`);
    expect(narrowed().elements()).toEqual([]);
  });

  it('shows the lessons that a filter leaves in their place, each with its way there', async () => {
    openLibrary();
    await page.getByRole('combobox', { name: 'Module' }).selectOptions(first?.value ?? '');
    await expect.element(narrowed().first()).toBeVisible();
    expect(each(narrowed()).map((entry) => entry.element().getAttribute('data-narrowed'))).toEqual(
      ofFirst.slice(0, 10).map(({ id }) => id),
    );
    await expect.element(narrowed().first()).toMatchTextContent(first?.words ?? '');
    await expect.element(list()).not.toBeVisible();
    await expect.element(page.locate('[data-result-count]')).toMatchTextContent(`${ofFirst.length} of ${known.length}`);
    await page.getByRole('button', { name: 'Show all lessons' }).click();
    await expect.element(list()).toBeVisible();
  });

  it('puts the shortest of all of them first', async () => {
    openLibrary('?sort=shortest');
    await expect.element(narrowed().first()).toBeVisible();
    const minutes = known.map((lesson) => lesson.minutes).toSorted((a, b) => a - b);
    await expect.element(narrowed().first()).toMatchTextContent(`${minutes[0]} min`);
  });
});

describe('Progress in a large library', () => {
  beforeEach(() => import('../../src/ui/inline/paint.ts').then(() => {}));

  const hint: ProgressHint = {
    lessons: {
      one: { status: 'complete', answered: 4, module: 'here' },
      two: { status: 'started', answered: 1, module: 'here' },
      three: { status: 'complete', answered: 9, module: 'elsewhere' },
    },
    known: { one: 1, three: 1 },
  };

  it('is shown of a module that names none of its lessons', async () => {
    const panel = layOut('');
    panel.innerHTML =
      '<div data-progress="" data-module="here" data-count="200" data-sizes="50"><svg><rect data-hairpin-fill /><rect data-hairpin-known /></svg><p data-progress-text>200 lessons</p></div>';
    document.dispatchEvent(new CustomEvent('crescendo:progress', { detail: hint }));
    await expect.element(page.locate('[data-progress-text]')).toMatchTextContent('1 of 200 complete, 1 learned');
    expect(panel.querySelector('[data-hairpin-fill]')?.getAttribute('width')).toBe('10%');
    expect(panel.querySelector('[data-hairpin-known]')?.getAttribute('width')).toBe('8%');
  });

  it('counts no lesson that the course has no longer', async () => {
    localStorage.setItem(`crescendo:progress:${document.documentElement.dataset['base']}`, JSON.stringify(hint));
    document.addEventListener('crescendo:progress', ({ detail }) => {
      localStorage.setItem(`crescendo:progress:${document.documentElement.dataset['base']}`, JSON.stringify(detail));
    });
    const person = await learner();
    await person.log.append(stampedAsBefore([answeredAs('opening-well/pick-one', {})]));
    followProgress(lessonsOnRecord('library'), { isCourse: true });
    await expect.poll(() => Object.keys(rememberedHint().lessons)).toEqual(['opening-well']);
    onLeave(() => person.log.close());
  });
});
