import { answer, exercise, expect, storedOf, test } from './page-test.ts';

/** What a translator and a grammar checker do to a page, from before its scripts come until it is left. */
function intrude(): void {
  const translate = (root: Element): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (
        text.data.trim() === '' ||
        text.parentElement?.closest('script, style, textarea, option, font, template, head')
      )
        continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  const check = (): void => {
    for (const field of document.querySelectorAll<HTMLElement>('textarea, input:not([data-checked])')) {
      if (field.dataset['checked']) continue;
      field.dataset['checked'] = 'yes';
      field.setAttribute('spellcheck', 'false');
      field.parentElement?.classList.add('is-checked');
      field.before(document.createElement('grammar-checker'));
      field.after(document.createElement('grammar-checker'));
    }
  };
  document.addEventListener('DOMContentLoaded', () => {
    document.documentElement.setAttribute('translated', 'yes');
    document.body.append(document.createElement('grammar-checker'));
    const work = (): void => {
      check();
      translate(document.body);
    };
    work();
    new MutationObserver(work).observe(document.body, { childList: true, subtree: true });
  });
}

test('a translator and a grammar checker in the page, from before its scripts on, lose no answer and no words', async ({
  page,
}) => {
  await page.addInitScript(intrude);
  await page.goto('lessons/opening-well/');
  const choice = await exercise(page, 'opening-well/pick-one');
  await answer(choice, 'price');
  await expect(choice).toHaveAttribute('data-state', 'hint');
  await answer(choice, 'ask');
  await expect(choice).toHaveAttribute('data-state', 'right');
  await expect(choice.getByRole('button', { name: 'Answer again' })).toBeVisible();
  const fill = await exercise(page, 'opening-well/fill-in');
  await fill.locator('input').first().fill('get');
  // A correction that is accepted comes as the checker writes it, not as keys.
  await fill
    .locator('input')
    .first()
    .evaluate((field: HTMLInputElement) => {
      field.value = 'miss';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
    });
  await fill.getByRole('button', { name: /^Check/ }).click();
  await expect(fill).not.toHaveAttribute('data-state', 'open');
  await expect.poll(async () => (await storedOf(page, 'exercise-answered')).length).toBe(3);
  const [, , filled] = await storedOf(page, 'exercise-answered');
  expect(JSON.stringify(filled?.['response'])).toContain('miss');

  await page.goto('lessons/every-kind/');
  const write = await exercise(page, 'every-kind/follow-up');
  for (const sample of await write.locator('.sample').all()) await sample.locator('input').first().check();
  await write.locator('[data-act="compare"]').click();
  await write.locator('textarea').fill('Joe, on Tuesday?');
  await page.reload();
  await expect((await exercise(page, 'every-kind/follow-up')).locator('textarea')).toHaveValue('Joe, on Tuesday?');
});
