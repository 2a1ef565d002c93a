import { packPayload } from '../../src/formats/link/payload.ts';
import { accept, acceptButton, openLink, payloadOf } from './assigned.ts';
import { sidewaysScroll } from './axe.ts';
import { expect, sites, test } from './page-test.ts';

/** Links of assignments that suffered on their way, and those that mean harm. */

test.describe('A mangled link', () => {
  // What else links suffer is tried in tests/views/assigned.
  test('percent-encoded twice is repaired', async ({ page }) => {
    await openLink(page, (await payloadOf(page)).replaceAll('.', '%252E').replaceAll('-', '%252D'));
    await expect(acceptButton(page)).toBeVisible();
  });

  test.describe('with a sign for #', () => {
    test.use({ allowedFaults: [/404/] });
    for (const sign of ['%23', '%2523']) {
      test(`${sign} leads from the page for what is not there to the assignment`, async ({ page }) => {
        const payload = await payloadOf(page);
        await page.goto(`assignment/${sign}${payload}`);
        await expect(acceptButton(page)).toBeVisible();
        await expect(page).toHaveURL(`${sites.fixture.url}assignment/`);
      });
    }
  });

  test('cut off is explained, and a whole mail can be pasted instead', async ({ page }) => {
    const payload = await payloadOf(page);
    await openLink(page, payload.slice(0, -4));
    await expect(page.getByRole('alert')).toHaveText(/This link is cut off/);
    await expect(page).toHaveURL(`${sites.fixture.url}assignment/`);
    const link = `${sites.fixture.url}assignment/#${payload}`;
    const wrapped = link.replace(/.{60}/g, '$&=\r\n');
    await page.getByLabel('The link, or the whole email').fill(`> Hello #team,\n> ${wrapped}\n> Maria`);
    await page.getByRole('button', { name: 'Open the link' }).click();
    await expect(acceptButton(page)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('that the address got while the page was open is read as well', async ({ page }) => {
    await page.goto('assignment/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your assignments');
    const payload = await payloadOf(page);
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, payload);
    await expect(acceptButton(page)).toBeVisible();
    await expect(page).toHaveURL(`${sites.fixture.url}assignment/`);
  });

  for (const [kind, opened, place] of [
    ['carry', 'trainer/team/', '/data/'],
    ['hand-in', 'data/', '/trainer/team/'],
    ['hand-in', 'progress/', '/trainer/team/'],
    ['assignment', 'progress/', '/assignment/'],
  ] as const) {
    test(`of the kind ${kind}, opened at ${opened}, is told where it belongs`, async ({ page }) => {
      const payload = await packPayload(kind, 1, ['whatever']);
      await page.goto(`${opened}#${payload}`);
      await expect(page.getByRole('heading', { level: 2, name: 'This link belongs on another page' })).toBeVisible();
      const way = page.getByRole('link', { name: /^Open it/ });
      expect(await way.getAttribute('href')).toBe(`${place}#${payload}`);
      expect(page.url()).not.toContain(payload);
      await way.click();
      await expect(page).toHaveURL(new RegExp(`${place}(#.*)?$`));
      await expect(page.getByText('This link belongs on another page')).toHaveCount(0);
    });
  }

  test('that the progress page got while it was open is told there, too', async ({ page }) => {
    await page.goto('progress/');
    await expect(page.getByRole('heading', { name: 'Assignments' })).toBeVisible();
    await page.evaluate(
      (fragment) => {
        location.hash = fragment;
      },
      await payloadOf(page),
    );
    await expect(page.getByRole('heading', { level: 2, name: 'This link belongs on another page' })).toBeVisible();
    await page.getByRole('link', { name: 'Open it there' }).click();
    await expect(acceptButton(page)).toBeVisible();
  });
});

test('hostile texts are shown as texts and do nothing', async ({ page }) => {
  const title = '<img src=x onerror="reportViolation(1)"> javascript:alert(1)';
  await accept(page, { title, from: '//evil.example', note: `<b>bold</b>\n${'x'.repeat(900)}` });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  for (const path of ['', 'progress/', 'assignment/']) {
    await page.goto(path);
    await expect(page.locator('main')).toContainText(title);
    await expect(page.locator('main img, main b')).toHaveCount(0);
    await expect(page.locator('a[href^="javascript:"], a[href^="//"]')).toHaveCount(0);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('assignment/#open/9f3a27c1be04');
  await expect(page.locator('[data-checklist]')).toBeVisible();
  expect(await sidewaysScroll(page)).toBe(0);
});
