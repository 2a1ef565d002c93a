import { nameOfPlace } from './name-of-place.ts';
import { HEAD, NARROW } from './step-model.ts';

/** What of a lesson is shown and hidden together, and the id by which it is found. */
export interface Step {
  id: string;
  blocks: HTMLElement[];
}

/** Whether one step is shown at a time. */
export const isInSteps = (): boolean =>
  document.documentElement.hasAttribute('data-steps') && matchMedia(NARROW).matches;

/** The id by which a block of the prose is found: its own, or that of what it begins with. */
export const idOfBlock = (block: Element): string | undefined =>
  block.id || block.querySelector(':scope > :is(h2, .exercise-place, [data-lesson-end])')?.id;

/** The head of the lesson, then the steps of its prose; what comes after these belongs to the last one. */
export function stepsOf(main: HTMLElement): Step[] {
  const steps: Step[] = [
    { id: HEAD, blocks: [...main.querySelectorAll<HTMLElement>('[data-head] > :not(h1), [data-changes]')] },
  ];
  for (const block of main.querySelectorAll<HTMLElement>('.prose > *, .prose ~ *')) {
    const id = idOfBlock(block);
    if (id && block.matches('.lesson-step, [data-lesson-end]')) steps.push({ id, blocks: [block] });
    else steps.at(-1)?.blocks.push(block);
  }
  return steps;
}

/** Shows one step and says where the bar leads from there; without a number it shows all of them. */
export function showOnly(main: HTMLElement, steps: readonly Step[], at?: number): void {
  for (const [index, { blocks }] of steps.entries())
    for (const block of blocks)
      if (index === (at ?? index)) block.removeAttribute('hidden');
      // The browser's own search finds what is in there.
      else block.setAttribute('hidden', 'until-found');
  if (at === undefined) return;
  main.dataset['at'] = steps[at]?.id;
  lead(main, 'back', steps[at - 1]);
  lead(main, 'next', steps[at + 1]);
  const count = main.querySelector('[data-step-count]');
  if (count) count.textContent = `${at + 1} of ${steps.length}`;
  document.dispatchEvent(new Event('crescendo:step-shown'));
}

function lead(main: HTMLElement, way: string, step: Step | undefined): void {
  const link = main.querySelector<HTMLAnchorElement>(`[data-step-${way}]`);
  if (!link) return;
  link.hidden = !step;
  link.setAttribute('href', `#${step?.id ?? HEAD}`);
  const name = link.querySelector('[data-step-name]');
  if (name) name.textContent = step && step.id !== HEAD ? nameOfPlace(step.blocks[0]) : 'the start';
}
