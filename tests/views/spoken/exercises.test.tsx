import { expect, it } from 'vitest';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { check, exercise, openLesson } from '../lesson-in-hand.tsx';
import type { Locator } from '../locate.ts';
import { GoldenTranscript } from './golden-transcript.ts';
import { type Act, questionCases } from './question-cases.ts';

/** What a screen reader says of every kind of question in every state. */

freshBrowserForEachTest();

/** Another visit, by the same person or by somebody new. */
async function visit(address: string, who: 'same' | 'new' = 'same'): Promise<Locator> {
  if (who === 'new') document.documentElement.dataset['base'] = `/${crypto.randomUUID()}/`;
  await openLesson(address.split('/')[0] ?? '', undefined, 'common');
  return exercise(address);
}

const MISSED = expect.stringMatching(/wrong|partly/);

it.each(Object.entries(questionCases))(
  'A question of kind %s is read as its golden transcript has it, and each try is told once',
  async (kind, { address, wrong, right }) => {
    const golden = new GoldenTranscript(kind);
    const tryOnce = async (title: string, how: Act, root: Locator, state: unknown): Promise<void> => {
      await how(root);
      await golden.act(
        title,
        'once',
        () => check(root).click(),
        () => expect.element(root).toHaveAttribute('data-state', state),
      );
    };
    const root = await visit(address);
    await golden.read('Open', root);
    await golden.act(
      'Check, with nothing answered',
      'once',
      () => check(root).click(),
      () => expect.element(root).toHaveAttribute('data-state', 'open'),
    );
    await tryOnce('A wrong answer', wrong[0], root, 'hint');
    await golden.read('With the hint', root);
    await tryOnce('A second wrong answer', wrong[1], root, MISSED);
    await golden.read('With the answer shown', root);
    const later = await visit(address);
    await expect.element(later).toHaveAttribute('data-state', MISSED);
    await golden.read('On another day', later);
    await golden.act(
      'Answer again',
      'nothing',
      () => later.getByRole('button', { name: 'Answer again' }).click(),
      () => expect.element(later).toHaveAttribute('data-state', 'open'),
    );
    await golden.read('Opened again', later);
    const other = await visit(address, 'new');
    await tryOnce('Somebody else, with the right answer', right, other, 'right');
    await golden.read('Right', other);
    await golden.compare();
  },
);
