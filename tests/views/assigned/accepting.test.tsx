import { expect, it } from 'vitest';
import { answeredAs, dayFromNow } from '../../team/asked-assignment.ts';
import {
  accept,
  acceptances,
  acceptButton,
  checklist,
  happened,
  main,
  openAssigned,
  payloadOf,
  reload,
  said,
  title,
} from '../assigned-in-hand.tsx';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { page } from '../locate.ts';

freshBrowserForEachTest();

it('A link says who asks what by when, leaves the address bar, and is there after a reload', async () => {
  await openAssigned(await payloadOf({ passMark: 80, due: dayFromNow(1) }));
  for (const visit of ['first', 'again']) {
    if (visit === 'again') await reload();
    await expect.element(title()).toHaveTextContent('Before the fair');
    expect(location.hash).toBe('');
    for (const words of [
      'Maria Okafor',
      'Due tomorrow',
      '2 lessons with 5 exercises, about 11 minutes',
      '80% right',
      'We talk about them on Friday.',
      'Opening Well',
      'not started',
    ]) {
      await expect.element(main()).toMatchTextContent(words);
    }
  }
  expect(await acceptances()).toEqual([]);
});

it('Opened twice, it is accepted once and says so', async () => {
  const payload = await accept();
  await openAssigned(payload);
  await expect.element(said()).toHaveTextContent('You already accepted this. Here’s how far along you are.');
  await expect.element(checklist()).toBeVisible();
  await expect.poll(acceptances).toHaveLength(1);
});

it('“Not now” keeps nothing, and the link can be opened again', async () => {
  const payload = await payloadOf();
  await openAssigned(payload);
  await page.locate('[data-action="decline"]').click();
  await expect.element(title()).toHaveTextContent('Your assignments');
  await expect.element(said()).toMatchTextContent('Nothing was accepted.');
  await reload();
  await expect.element(title()).toHaveTextContent('Your assignments');
  await openAssigned(payload);
  await expect.element(acceptButton()).toBeVisible();
});

it('Work that was packed is asked about, and what was done since can be handed in all the same', async () => {
  const packed = {
    type: 'work-handed-in',
    assignment: '9f3a27c1be04',
    handIn: '01938a6e-7c00-7000-8000-00000000000a',
    shared: ['lessons'],
    asksIfSent: true,
  };
  await happened([packed, answeredAs('asking-more/next-question', { option: 'when' })]);
  await accept({ lessons: ['asking-more'] });
  await expect.element(page.getByText('Did you send it to Maria Okafor?')).toBeVisible();
  const handIn = page.getByRole('link', { name: 'Hand in', exact: true });
  await expect.element(handIn).toBeVisible();
  await page.locate('[data-action="sent"]').click();
  await expect.element(page.locate('[data-asks="sent"]')).not.toBeInTheDocument();
  await expect.element(handIn).toBeVisible();
});
