import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { Boundary } from '../../src/ui/kit/Boundary.tsx';
import { mountIslands } from '../../src/ui/kit/mount-islands.ts';
import { freshBrowserForEachTest, onLeave } from './fresh-browser.ts';
import { page } from './locate.ts';
import { layOut } from './page-around.ts';
import './site-styles.ts';

freshBrowserForEachTest();

/** A part of a page whose script comes only when `arrives` says so. */
function layOutIsland(arrives: () => boolean): Element {
  const place = document.createElement('div');
  place.dataset['island'] = 'late';
  place.append(document.createElement('div'));
  layOut('A lesson').append(place);
  mountIslands({
    late: async (root) => {
      if (!arrives()) throw new TypeError('Failed to fetch dynamically imported module');
      root.textContent = 'Live.';
    },
  });
  return place;
}

it('A part whose script does not come says so, and is live after another try', async () => {
  let isThere = false;
  const place = layOutIsland(() => isThere);
  await expect.element(page.getByText('This part didn’t load')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('It still didn’t load')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  isThere = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('Live.')).toBeVisible();
  expect(place.getAttribute('data-live')).toBe('yes');
  expect(place.querySelectorAll('.load-failed')).toHaveLength(0);
});

it('A part whose script did not come is live by itself once the network is back', async () => {
  let isThere = false;
  layOutIsland(() => isThere);
  await expect.element(page.getByText('This part didn’t load')).toBeVisible();
  isThere = true;
  dispatchEvent(new Event('online'));
  await expect.element(page.getByText('Live.')).toBeVisible();
});

it('A record that can’t be shown empties no page: it says so, and what matters stays in reach', async () => {
  let isBroken = true;
  const Table = () => {
    if (isBroken) throw new RangeError('Invalid time value');
    return <p>The table.</p>;
  };
  const panel = layOut('Team board');
  render(h(Boundary, { care: <button type="button">Back up</button>, children: <Table /> }), panel);
  onLeave(() => render(null, panel));
  await expect
    .element(page.getByRole('alert'))
    .toMatchTextContent('Something went wrong with this part of the page. Nothing you did is lost.');
  await expect.element(page.getByRole('button', { name: 'Back up' })).toBeVisible();
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('The table.')).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});
