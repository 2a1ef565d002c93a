import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshBrowserForEachTest } from './fresh-browser.ts';
import { answer, check, exercise, openLesson } from './lesson-in-hand.tsx';
import { each, type Locator, page, press } from './locate.ts';
import { expectNoViolations, forceColors, LOOKS, lookAs, lookAsEver } from './looks.ts';

freshBrowserForEachTest();
afterEach(lookAsEver);

const every = (id: string): Promise<Locator> => exercise(`every-kind/${id}`);

async function checkQuestions(): Promise<void> {
  for (const id of ['call-plan', 'concerns', 'delight', 'lost-line']) {
    const root = await every(id);
    // Each learner sees an order of their own, so that one of them may be right by chance already.
    if (check(root).elements().length > 0) await check(root).click();
  }
}

/** Everything that can be practiced, step by step through its states. */
const stages: readonly (() => Promise<void>)[] = [
  async () => {
    await checkQuestions();
    const write = await every('follow-up');
    for (const sample of each(write.locate('.sample'))) await sample.locate('input').first().click();
    await (await every('opening-line')).getByRole('button').click();
    const talk = await every('late-boxes');
    await talk.getByLabelText('Coach me as I go').click();
    await talk.locate('[data-act="show"]').click();
  },
  async () => {
    const order = await every('call-plan');
    await order.locate('.step label').first().click();
    await expectNoViolations('with one step in its place');
    await order.getByRole('button', { name: 'Start over' }).click();
    await order.locate('[data-by="1"]').first().click();
    await page.locate('.reply').first().click();
    await expectNoViolations('while the replies are open');
    await press('Escape');
    for (const opener of each(page.locate('.reply'))) {
      await opener.click();
      await page.locate(':popover-open label').nth(1).click();
    }
    for (const part of each(page.locate('[data-part]:has(.groups)'))) await part.locate('label').first().click();
    await (await every('lost-line')).locate('label').nth(1).click();
    await checkQuestions();
    await page.locate('[data-act="compare"]').click();
    await page.locate('[data-reply="list"]').click();
  },
  async () => {
    await checkQuestions();
    await page.locate('textarea').fill('Joe, on Tuesday?');
    await page.locate('[data-act="written"]').click();
    await page.locate('.criteria input').first().click();
    await page.locate('[data-rating="hard"]').click();
    await page.locate('[data-act="show"]').click();
    await page.locate('[data-reply="last-question"]').click();
  },
  () => page.locate('[data-act="keep"]').click(),
];

describe.each(LOOKS)('In $colors colors, $width px wide, axe finds nothing', (look) => {
  beforeEach(() => lookAs(look));

  it('at a question in any of its states', async () => {
    await openLesson('opening-well');
    const choice = await exercise('opening-well/pick-one');
    await choice.getByRole('radio', { name: 'fairly' }).click();
    await answer(choice, 'price');
    const several = await exercise('opening-well/pick-two');
    await answer(several, 'repeat', 'match');
    await expectNoViolations('after the first try');
    await answer(choice, 'boast');
    await answer(several, 'finish');
    for (const [id, typed] of [
      ['work-out', '7'],
      ['fill-in', 'guess'],
    ] as const) {
      const root = await exercise(`opening-well/${id}`);
      for (const attempt of [1, 2]) {
        await root.getByRole('textbox').fill(`${typed}${attempt}`);
        await press('Enter');
      }
      await expect.element(root).toHaveAttribute('data-state', 'wrong');
    }
    await expectNoViolations('after the last try');
  });

  it('at any kind of practice, begun, answered or finished', async () => {
    await openLesson('every-kind');
    for (const [index, stage] of stages.entries()) {
      await stage();
      await expectNoViolations(`stage ${index + 1}`);
    }
    await expect.element(page.locate('[data-state="open"]')).not.toBeInTheDocument();
  });
});

it('States can be told apart in forced colors', async () => {
  await forceColors();
  await openLesson('opening-well');
  const root = await exercise('opening-well/pick-one');
  await answer(root, 'ask');
  const option = root.locate('[data-option="ask"]');
  await expect.poll(() => getComputedStyle(option.element()).borderTopWidth).toBe('2px');
});
