import { expect, it } from 'vitest';
import { dayFromNow } from '../../team/asked-assignment.ts';
import {
  accept,
  acceptances,
  acceptButton,
  checklist,
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
