import { expect, it } from 'vitest';
import { noteEarlyInput } from '../../src/ui/kit/early-input.ts';
import { freshBrowserForEachTest } from './fresh-browser.ts';
import { answer, answersTo, check, exercise, openLesson, reload } from './lesson-in-hand.tsx';
import { each, type Locator, page } from './locate.ts';

freshBrowserForEachTest();

/** Before the script is there: a control as it was built. */
const built = (selector: string): Locator => page.locate(selector);

/** What browsers do after Back and at a reload: the form is as it was left, by the position of each control. */
function bringBack(address: string): void {
  const controls = document.querySelectorAll<HTMLInputElement>(`[data-exercise="${address}"] input`);
  for (const control of controls) {
    if (control.type === 'text') control.value = 'brought back';
    else control.checked = true;
  }
}

it('What the browser brings back into a form is no answer', async () => {
  const addresses = ['pick-one', 'pick-two', 'work-out', 'fill-in'].map((id) => `opening-well/${id}`);
  await openLesson('opening-well', () => addresses.forEach(bringBack));
  for (const address of addresses) {
    const root = await exercise(address);
    await check(root).click();
    await expect.element(root).toHaveAttribute('data-state', 'open');
    await expect.element(root.locate(':checked')).not.toBeInTheDocument();
    expect(await answersTo(address)).toEqual([]);
  }
});

it('Everything that was chosen before the script arrived counts', async () => {
  await openLesson('opening-well', async () => {
    for (const id of ['repeat', 'wait']) await built(`[data-exercise$="pick-two"] [data-option="${id}"] input`).click();
    await built('[data-exercise$="pick-two"] .confidence label').first().click();
  });
  const root = await exercise('opening-well/pick-two');
  await expect.element(root.locate('.confidence :checked')).toBeInTheDocument();
  await check(root).click();
  await expect.element(root).toHaveAttribute('data-state', 'right');
  await expect
    .poll(() => answersTo('opening-well/pick-two'))
    .toMatchObject([{ response: { options: ['repeat', 'wait'] }, confidence: 'guess' }]);
});

it('What is chosen while earlier choices are put in again stands', async () => {
  const root = document.body.appendChild(document.createElement('form'));
  const boxes = '<input type="checkbox" data-touched checked>'.repeat(300);
  root.innerHTML = `${boxes}<input type="radio" name="a" value="early" data-touched><input type="radio" name="a" value="newer">`;
  const radio = (value: string) => root.querySelector<HTMLInputElement>(`[value="${value}"]`);
  for (const control of root.querySelectorAll('input')) control.checked = control.value !== 'newer';
  const told = noteEarlyInput(root)();
  await page.locate('[value="newer"]').click();
  await told;
  expect([radio('early')?.checked, radio('newer')?.checked]).toEqual([false, true]);
  root.remove();
});

it('A button that was pressed before the script arrived does what it says', async () => {
  await openLesson('opening-well', async () => {
    await built('[data-exercise$="pick-one"] [data-option="ask"] input').click();
    await built('[data-exercise$="pick-one"] button[type="submit"]').click();
  });
  await expect.element(await exercise('opening-well/pick-one')).toHaveAttribute('data-state', 'right');
  expect(await answersTo('opening-well/pick-one')).toHaveLength(1);
});

it('An answered exercise shows what was answered, whatever the browser brings back or somebody presses early', async () => {
  await openLesson('opening-well');
  await answer(await exercise('opening-well/pick-one'), 'ask');
  await reload(async () => {
    bringBack('opening-well/pick-one');
    await built('[data-exercise$="pick-one"] [data-option="boast"] input').click();
  });
  const root = await exercise('opening-well/pick-one');
  await expect.element(root.locate('[data-option="ask"] input')).toBeChecked();
  await expect.element(root).toHaveAttribute('data-state', 'right');
});

it('A match that was partly right can be finished after the browser brought its replies back', async () => {
  await openLesson('every-kind');
  const first = await exercise('every-kind/concerns');
  for (const opener of each(first.locate('.reply'))) {
    await opener.click();
    await page.locate(':popover-open label:has([value="which-part"])').click();
  }
  await check(first).click();
  await expect.element(first).toHaveAttribute('data-state', 'hint');
  const before = await answersTo('every-kind/concerns');
  await reload(() => bringBack('every-kind/concerns'));
  const root = await exercise('every-kind/concerns');
  await expect.element(root.locate('[data-chosen="which-part"]').nth(1)).toBeInTheDocument();
  expect(await answersTo('every-kind/concerns')).toEqual(before);
});

it('A text that was begun outlives what is pressed before the script arrives', async () => {
  await openLesson('every-kind');
  const desk = await exercise('every-kind/follow-up');
  for (const sample of each(desk.locate('.sample'))) await sample.locate('label').first().click();
  await desk.locate('[data-act="compare"]').click();
  await desk.locate('textarea').fill('Joe, on Tuesday?');
  await reload(async () => {
    bringBack('every-kind/follow-up');
    await built('[data-exercise$="follow-up"] .sample label').first().click();
  });
  const again = await exercise('every-kind/follow-up');
  await expect.element(again.locate('textarea')).toHaveValue('Joe, on Tuesday?');
});
