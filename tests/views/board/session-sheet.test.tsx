import { expect, it } from 'vitest';
import { fullBoard, showPart } from '../board-in-hand.tsx';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { page } from '../locate.ts';

freshBrowserForEachTest();

it('The board makes a sheet of three questions for the next session, with counts, reasons and no names', async () => {
  await fullBoard(4);
  await showPart('Questions');
  const sheet = page.locate('[data-sheet="session"]');
  await expect.element(sheet.getByRole('heading', { level: 2 })).toHaveTextContent('3 questions for the next session');
  const text = (): string => sheet.element().textContent ?? '';
  expect(text().match(/Ask:/g)).toHaveLength(3);
  expect(text()).toMatch(/\(\d people\)|\(1 person\)/);
  expect(text()).not.toMatch(/Ada|Berg/);
});

it('It prints alone', async () => {
  await fullBoard(2);
  await showPart('Questions');
  const asked = new Promise<string | undefined>((resolve) => {
    window.print = () => resolve(document.documentElement.dataset['print']);
  });
  await page.getByRole('button', { name: 'Print this sheet' }).click();
  expect(await asked).toBe('session');
});
