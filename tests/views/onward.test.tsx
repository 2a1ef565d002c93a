import { afterEach, expect, it } from 'vitest';
import type { PathRoute } from '../../src/catalog/known-path.ts';
import type { ProgressHint } from '../../src/device/progress-hint.ts';

afterEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

const ways = {
  root: '/',
  routes: [],
  next: { id: 'three', title: 'Three', minutes: 6 },
};
const route: PathRoute = {
  path: {
    id: 'rep',
    title: 'Rep',
    name: 'Rep',
    stages: [{ name: 'Week 1', lessons: ['one', 'two'] }],
    refresh: undefined,
  },
  lessons: [
    { id: 'one', title: 'One', minutes: 4 },
    { id: 'two', title: 'Two', minutes: 5 },
  ],
};

/** The head of a lesson as it is written out, and then its foot. */
function layOut(): void {
  document.body.innerHTML = `
    <main data-lesson="one"><a data-way-head href="/modules/m/"><span data-way="place">Module · lesson 1 of 3</span></a>
    <script type="application/json" data-name="ways">${JSON.stringify(ways)}</script>
    <a data-way-before href="/lessons/zero/">Zero</a>
    <a data-way-foot href="/lessons/three/"><span data-way="label">Next lesson</span> <span data-way="title">Three</span></a></main>`;
}

const tell = (detail: ProgressHint): boolean =>
  document.dispatchEvent(new CustomEvent('crescendo:progress', { detail }));

const shown = (): (string | null | undefined)[] =>
  ['head', 'foot'].flatMap((part) => {
    const link = document.querySelector(`[data-way-${part}]`);
    return [link?.textContent, link?.getAttribute('href')];
  });

const built = ['Module · lesson 1 of 3', '/modules/m/', 'Next lesson Three', '/lessons/three/'];
const along = ['Rep · Week 1 · 1 of 2', '/paths/rep/', 'Next in Rep · 5 min Two', '/lessons/two/'];

it('A lesson leads on in the followed path at once, and in the order of the course again when it was left', async () => {
  const hint: ProgressHint = { lessons: {}, path: 'rep', route };
  localStorage.setItem(`crescendo:progress:${document.documentElement.dataset['base']}`, JSON.stringify(hint));
  layOut();
  expect(shown()).toEqual(built);
  await import('../../src/ui/inline/onward.ts');
  expect(shown()).toEqual(along);
  const before = document.querySelector<HTMLElement>('[data-way-before]');
  expect(before?.hidden).toBe(true);

  tell({ lessons: {} });
  expect(shown()).toEqual(built);
  expect(before?.hidden).toBe(false);

  tell({ ...hint, lessons: { two: { status: 'complete', answered: 1 } } });
  expect(shown().slice(2)).toEqual(['Last one in Rep Go to the gate', '/paths/rep/#gate']);
});
