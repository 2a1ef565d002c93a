import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newSigner } from '../../team/generated-hand-ins.ts';
import { handedIn, replyOf, replyPayload, replyText } from '../../team/replies.ts';
import { accept, happened, main, openAssigned, reload, said, title } from '../assigned-in-hand.tsx';
import { freshBrowserForEachTest, storedOf } from '../fresh-browser.ts';
import { page } from '../locate.ts';
import { expectNoViolations, LOOKS, lookAs, lookAsEver } from '../looks.ts';

freshBrowserForEachTest();
beforeEach(async () => {
  await happened(handedIn);
  await accept({ lessons: ['opening-well', 'every-kind'] });
});
afterEach(lookAsEver);

const keep = () => page.locate('[data-action="read-reply"]');
const kept = (): Promise<Record<string, unknown>[]> => storedOf('reply-received');
const openReply = async (more = {}): Promise<void> => openAssigned(await replyPayload(replyOf(more)));

describe('The link of a reply', () => {
  it('says whose it is and on what, is kept on a word, and stands beside the answers', async () => {
    await openAssigned(await replyPayload(replyOf(), await newSigner()));
    await expect.element(title()).toHaveTextContent('A reply from Maria Okafor');
    await expect.element(main()).toMatchTextContent('2 comments, 2 ratings, and 1 thing to do once more');
    expect(await kept()).toEqual([]);
    await keep().click();
    await expect.element(title()).toHaveTextContent('Maria Okafor on “Before the fair”');
    await expect.element(title()).toHaveFocus();
    const answer = page.locate('[data-reply-answer="every-kind/follow-up"]');
    for (const words of [
      'Joe, on Tuesday?',
      'Short, good.',
      'You and Maria Okafor agree on 1 of 3.',
      'You say yes, Maria Okafor says not yet.',
      'Maria Okafor asks you to do this once more.',
    ])
      await expect.element(answer).toMatchTextContent(words);
    await expect.element(main()).toMatchTextContent('Opening: level 2, Fair');
    await expect.element(main()).toMatchTextContent('Unchanged since it left their browser.');
    await expect.poll(() => storedOf('reply-read')).toHaveLength(1);
    await reload();
    await expect.element(answer).toMatchTextContent('Short, good.');
    expect(await kept()).toHaveLength(1);
    expect(await storedOf('reply-read')).toHaveLength(1);
  });

  it('kept for later stays unread, and opened once more adds nothing', async () => {
    await openReply();
    await page.locate('[data-action="keep-reply"]').click();
    await expect.element(page.locate('[data-kept-reply]')).toMatchTextContent('not read yet, 1 thing to do once more');
    await openReply();
    await expect.element(said()).toHaveTextContent('You already have this reply, so nothing was added.');
    await expect.poll(kept).toHaveLength(1);
  });

  it('that is turned down leaves nothing behind', async () => {
    await openReply();
    await page.locate('[data-action="decline"]').click();
    await expect.element(said()).toMatchTextContent('Nothing was kept.');
    expect(await kept()).toEqual([]);
  });

  it.each<[string, object, RegExp]>([
    ['to somebody else’s work', { handIn: 'work-2' }, /wasn’t handed in from this browser/],
    ['under another assignment', { assignment: { id: 'x', title: 'X' } }, /another assignment/],
    ['with an address for an exercise', { again: ['javascript:alert(1)'] }, /no version of this site writes/],
  ])('%s is refused, and nothing of it is shown', async (_what, more, words) => {
    await openReply(more);
    await expect.element(page.getByRole('alert')).toMatchTextContent(words);
    await expect.element(main()).not.toMatchTextContent('Good start.');
    expect(await kept()).toEqual([]);
  });

  it('with “javascript:” and marks in every word is shown as words', async () => {
    const evil = 'javascript:alert(1)<b>';
    await openReply({ from: evil, line: evil, answers: [{ exercise: 'every-kind/follow-up', comment: evil }] });
    await keep().click();
    await expect.element(page.locate('[data-reply-answer]')).toMatchTextContent(evil);
    const links = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => !/^[/#]/.test(href))).toEqual([]);
  });

  it('to the same work takes the place of the one before', async () => {
    await openReply();
    await keep().click();
    await expect.poll(kept).toHaveLength(1);
    await openReply({ id: 'reply-2', edition: 2, line: 'On second thought.', again: [] });
    await keep().click();
    await expect.element(title()).toHaveTextContent('Maria Okafor on “Before the fair”');
    await expect.element(main()).toMatchTextContent('On second thought.');
    await openReply();
    await expect.element(said()).toMatchTextContent('You already have this reply');
    await expect.element(main()).toMatchTextContent('There’s a newer reply to the same work.');
  });
});

describe('The file of a reply', () => {
  it('can be chosen, and a damaged one is refused with its reason', async () => {
    const text = await replyText(replyOf());
    await openAssigned('all');
    const choose = (content: string): Promise<void> =>
      page.getByLabelText(/^Or choose the file/).upload(new File([content], 'reply.json'));
    await choose(text.slice(0, 90));
    await expect.element(title()).toHaveTextContent('This file can’t be opened');
    await expect.element(page.getByRole('alert')).toMatchTextContent('cut off or damaged');
    await choose(text);
    await expect.element(keep()).toBeVisible();
  });
});

describe.each(LOOKS)('In $colors colors, $width px wide', (look) => {
  it('no state of a reply has a violation that axe can find', async () => {
    await lookAs(look);
    await openReply();
    await expect.element(keep()).toBeVisible();
    await expectNoViolations('offer');
    await keep().click();
    await expect.element(page.locate('[data-rated-rows]')).toBeVisible();
    await expectNoViolations('reply');
    await openAssigned('all');
    await expect.element(page.locate('[data-kept-reply]')).toBeVisible();
    await expectNoViolations('list');
  });
});
