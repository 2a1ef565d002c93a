import { expect, it } from 'vitest';
import type { Place } from './describe-engine.ts';
import type { Person } from './person.ts';
import { exercise, fieldsOf, stateOf, textOf } from './seen.ts';

/** What goes between a trainer and a rep. */

/** Where a link stands that can be copied. */
const LINK = '.copy textarea';

async function linkOf(person: Person, kind: RegExp): Promise<string> {
  const link = async (): Promise<string> => String((await fieldsOf(person, LINK))[0]);
  await expect.poll(link).toMatch(kind);
  return link();
}

export function describeSending({ newcomer }: Place): void {
  it('a trainer assigns, a rep accepts, does it and hands it in, and the board tells who and how', async () => {
    const person = await newcomer();
    await person.go('trainer/assign/');
    await person.fill({ role: 'searchbox', name: 'Find lessons, a module or a path' }, 'Asking More');
    await person.press({ role: 'checkbox', name: /Asking More/ });
    await person.fill({ role: 'textbox', name: /^Title/ }, 'Before the fair');
    await person.fill({ role: 'textbox', name: /^From/ }, 'Maria Okafor');
    await person.press({ role: 'button', name: /^Make the/ });
    await person.go(await linkOf(person, /#assignment1\./));
    await expect.poll(() => textOf(person, 'main')).toContain('Maria Okafor');
    await person.press({ role: 'button', name: 'Accept' });
    await person.press({ role: 'link', name: /Start .Asking More/ });
    const question = 'asking-more/next-question';
    for (const option of ['who', 'when']) {
      await person.press(`${exercise(question)} [data-option="${option}"] label`);
      await person.press({ role: 'button', name: /^Check/, within: exercise(question) });
    }
    await expect.poll(() => stateOf(person, question)).toBe('right');

    await person.go('');
    await person.press('[data-assigned] li a[href*="hand-in"]');
    await person.fill({ role: 'textbox', name: 'Your name' }, 'Ben Cole');
    await person.press('[data-action="pack"]');
    await person.go(await linkOf(person, /#hand-in1\./));
    await expect.poll(() => textOf(person, '.outcome')).toContain('Ben Cole');
    await expect.poll(() => textOf(person, '[data-sheet="team"] tbody')).toContain('Done');
    await person.press({ role: 'button', name: 'Ben Cole', within: '[data-sheet="team"]' });
    await expect.poll(() => textOf(person, '[data-person]')).toContain('Unchanged since it left their browser.');
  });
}
