import course from 'virtual:fixture-course';
import { render } from 'preact';
import { expect } from 'vitest';
import type { PlacedExercise } from '../../src/catalog/course.ts';
import { openLearner } from '../../src/device/learner.ts';
import { ExercisePanel } from '../../src/ui/exercise/ExercisePanel.tsx';
import { exerciseMount } from '../../src/ui/exercise/exercise-mount.ts';
import { loadKind } from '../../src/ui/exercise/load-kind.ts';
import { mountIslands } from '../../src/ui/kit/mount-islands.ts';
import { leavePage, onLeave, storedOf } from './fresh-browser.ts';
import { type Locator, page } from './locate.ts';
import { layOut } from './page-around.ts';
import '../../src/ui/inline/press.ts';
import '../../src/ui/inline/touch.ts';
import './site-styles.ts';

/** The exercises of a lesson without the page around them, in the hands of somebody whose log is a real one. */

let shown = '';

/**
 * Opens a lesson as a page does that was built: written out first, then made live.
 * @param meanwhile what happens before its script arrives
 * @param order whether options stand in an order of this learner's own, or as for everybody
 */
export async function openLesson(
  id: string,
  meanwhile?: () => unknown,
  order: 'own' | 'common' = 'own',
): Promise<void> {
  leavePage();
  shown = id;
  layOut('A lesson').append(...(await writtenExercises(id)));
  await meanwhile?.();
  const learner = await openLearner();
  onLeave(() => {
    for (const root of document.querySelectorAll('[data-island] > div')) render(null, root);
    learner.log.close();
  });
  const reader = order === 'own' ? learner : { ...learner, seed: undefined };
  mountIslands({ exercise: exerciseMount(async () => reader) });
}

/** Opens the same lesson anew, as a reload does. */
export const reload = (meanwhile?: () => unknown): Promise<void> => openLesson(shown, meanwhile);

/** An exercise by its address, live and ready to be answered. */
export async function exercise(address: string): Promise<Locator> {
  page.locate(`[data-exercise="${address}"]`).element().scrollIntoView({ block: 'center' });
  const root = page.locate(`[data-live="yes"] [data-exercise="${address}"]`);
  await expect.element(root).toBeInTheDocument();
  return root;
}

/** Chooses options by their ids and checks. */
export async function answer(root: Locator, ...options: string[]): Promise<void> {
  for (const option of options) await root.locate(`[data-option="${option}"] input`).click();
  await check(root).click();
}

export const check = (root: Locator): Locator => root.getByRole('button', { name: /^Check/ });

/** Answers that are stored, for `expect.poll`. */
export const answersTo = async (address: string): Promise<Record<string, unknown>[]> =>
  (await storedOf('exercise-answered')).filter((event) => event['exercise'] === address);

function writtenExercises(id: string): Promise<HTMLElement[]> {
  const lesson = course.modules.flatMap(({ lessons }) => lessons).find((one) => one.id === id);
  if (!lesson) throw new Error(`The fixture course has no lesson "${id}".`);
  const { exercises, aliases } = lesson;
  const position = (index: number): string => `Exercise ${index + 1} of ${exercises.length}`;
  return Promise.all(exercises.map((exercise, index) => written({ exercise, aliases, position: position(index) })));
}

/** The same HTML as `Exercise.astro` writes. */
async function written(props: { exercise: PlacedExercise; aliases: readonly string[]; position: string }) {
  const place = document.createElement('div');
  place.className = 'exercise-place';
  place.id = props.exercise.id;
  place.dataset['island'] = 'exercise';
  const root = document.createElement('div');
  render(<ExercisePanel {...props} kind={await loadKind(props.exercise.kind)} />, root);
  const html = root.innerHTML;
  render(null, root);
  root.innerHTML = html;
  const data = document.createElement('script');
  data.type = 'application/json';
  data.textContent = JSON.stringify(props);
  place.append(root, data);
  return place;
}
