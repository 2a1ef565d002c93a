import { afterEach, describe, expect, it } from 'vitest';
import { boardName } from '../../../src/device/site-name.ts';
import { readReply } from '../../../src/team/reply/read-reply.ts';
import { add, fullBoard, linkTo, reload } from '../board-in-hand.tsx';
import { freshBrowserForEachTest, storedOf } from '../fresh-browser.ts';
import { page } from '../locate.ts';
import { expectNoViolations, LOOKS, lookAs, lookAsEver } from '../looks.ts';

freshBrowserForEachTest();
afterEach(lookAsEver);

const person = () => page.locate('[data-person]');
const line = () => page.getByLabelText('One line on all of it');
const link = () => page.getByLabelText('The link', { exact: true });
const made = (): Promise<Record<string, unknown>[]> => storedOf('reply-made', boardName());
const comment = () => page.getByLabelText('Your comment on: Write the two lines that you send Joe tonight.');
/** Copying asks for leave that nobody gives here, so that what is sent is saved. */
const save = () => page.locate('[data-reply-ready] [data-action="save"]');

async function startReply(): Promise<void> {
  await fullBoard(2);
  await page.getByRole('button', { name: 'Ada Berg' }).click();
  await page.locate('[data-action="reply"]').click();
}

describe('Replying to a hand-in', () => {
  it('goes from what is written beneath the answers to a link, and is noted once it was sent', async () => {
    await startReply();
    // The button is gone, and what comes next is to write.
    await expect.element(line()).toHaveFocus();
    await line().fill('Good start.');
    await comment().fill('Name his date.');
    await page.getByRole('group', { name: 'Names a day.' }).getByRole('button', { name: 'Not yet' }).click();
    await page.getByLabelText('Ask for it once more: Write the two lines').click();
    await page.getByText('Rate by the rubric').click();
    await page.getByLabelText('Opening', { exact: true }).selectOptions('3, Good');
    await page.locate('[data-action="make-reply"]').click();
    await expect.element(page.getByRole('heading', { name: 'Ready: send your reply' })).toHaveFocus();
    expect(await made()).toEqual([]);
    const address = (link().element() as HTMLTextAreaElement).value;
    expect(address).toContain('/assignment/#reply1.');
    expect(await readReply(address, crypto.subtle)).toMatchObject({
      verdict: 'unaltered',
      reply: {
        edition: 1,
        handIn: 'hand-in-of-0',
        from: 'Maria Okafor',
        line: 'Good start.',
        answers: [{ exercise: 'every-kind/follow-up', comment: 'Name his date.', criteria: { 'a-day': false } }],
        rows: [{ row: 'opening', level: 3 }],
        again: ['every-kind/follow-up'],
      },
    });
    await save().click();
    await save().click();
    await expect.poll(made).toHaveLength(1);
    await page.locate('[data-action="next-after-reply"]').click();
    await expect.element(page.getByRole('heading', { name: 'Ben Cole' })).toHaveFocus();
    await expect.element(person()).not.toMatchTextContent('Replied on');
    await person()
      .getByRole('button', { name: /^Previous/ })
      .click();
    await expect.element(person()).toMatchTextContent(/Replied on .*“Good start.”/);
  });

  it('keeps every letter while it is written, for each person', async () => {
    await startReply();
    await comment().fill('Name his date.');
    await person().getByRole('button', { name: /^Next/ }).click();
    await expect.element(page.locate('[data-replying="no"]')).toBeInTheDocument();
    await person()
      .getByRole('button', { name: /^Previous/ })
      .click();
    await expect.element(comment()).toHaveValue('Name his date.');
    await reload();
    await expect.element(comment()).toHaveValue('Name his date.');
  });

  it('says what is missing or too long, at the field', async () => {
    await startReply();
    await page.locate('[data-action="make-reply"]').click();
    await expect.element(line()).toHaveFocus();
    await expect.element(line()).toHaveAccessibleDescription(/Nothing to send yet/);
    await line().fill('x'.repeat(201));
    await expect.element(line()).toHaveAccessibleDescription(/Shorten it by 1/);
    await page.locate('[data-action="make-reply"]').click();
    await expect.element(page.locate('[data-reply-ready]')).not.toBeInTheDocument();
  });

  it('that was discarded can be brought back', async () => {
    await startReply();
    await line().fill('Good start.');
    await page.locate('[data-action="discard-reply"]').click();
    await page.locate('[data-action="restore-reply"]').click();
    await expect.element(line()).toHaveFocus();
    await expect.element(line()).toHaveValue('Good start.');
  });

  it('once more begins with what was sent, and makes the next edition', async () => {
    await startReply();
    await line().fill('Good start.');
    await page.locate('[data-action="make-reply"]').click();
    await save().click();
    await page.locate('[data-action="back"]').click();
    await page.locate('[data-action="reply"]').click();
    await expect.element(line()).toHaveValue('Good start.');
    await line().fill('Better.');
    await page.locate('[data-action="make-reply"]').click();
    await expect.element(link()).toBeVisible();
    expect(await readReply((link().element() as HTMLTextAreaElement).value, crypto.subtle)).toMatchObject({
      reply: { edition: 2, line: 'Better.' },
    });
  });

  it('to a newer hand-in of the same person begins anew', async () => {
    await startReply();
    await line().fill('Good start.');
    await add(await linkTo(0, { id: 'again', at: Date.UTC(2026, 10, 21) }));
    await expect.element(page.locate('[data-replying="no"]')).toBeInTheDocument();
  });
});

describe.each(LOOKS)('In $colors colors, $width px wide', (look) => {
  it('no state of a reply has a violation that axe can find, or scrolls sideways', async () => {
    await lookAs(look);
    await startReply();
    await page.getByText('Rate by the rubric').click();
    for (const details of document.querySelectorAll('details')) details.open = true;
    await expectNoViolations('form');
    await line().fill('x'.repeat(201));
    await expectNoViolations('too long');
    await line().fill('Good start.');
    await page.locate('[data-action="make-reply"]').click();
    await save().click();
    await expectNoViolations('ready');
    await page.locate('[data-action="back"]').click();
    await expect.element(person()).toMatchTextContent('Replied on');
    await expectNoViolations('replied');
  });
});
