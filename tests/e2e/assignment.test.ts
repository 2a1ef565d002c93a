import AxeBuilder from '@axe-core/playwright';
import { writeAssignmentPayload } from '../../src/adapters/assignment/assignment-link.ts';
import { packPayload } from '../../src/adapters/link/payload.ts';
import { lessonCode } from '../../src/projections/lesson-reference.ts';
import {
  accept,
  acceptButton,
  answeredAs,
  assignmentOf,
  dayFromNow,
  happened,
  openLink,
  outlineOf,
  payloadOf,
} from './assigned.ts';
import { answer, exercise, expect, type Page, sites, storedEvents, test } from './page-test.ts';

/** The rep's side of an assignment: opening a link, accepting it, doing what it asks. */

const accepted = async (page: Page): Promise<Record<string, unknown>[]> =>
  (await storedEvents(page)).filter(({ type }) => type === 'assignment-accepted');

const said = (page: Page) => page.locator('.said');

test('a link says who asks what by when, leaves the address bar, and is there after a reload', async ({ page }) => {
  await openLink(page, await payloadOf(page, { passMark: 80, due: dayFromNow(1) }));
  for (const visit of ['first', 'again']) {
    if (visit === 'again') await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before the fair');
    expect(page.url()).toBe(`${sites.fixture.url}assignment/`);
    const main = page.locator('main');
    for (const words of [
      'Maria Okafor',
      'Due tomorrow',
      '2 lessons with 5 exercises, about 11 minutes in all',
      '80 % right',
      'We talk about them on Friday.',
      'Opening Well',
      'not started',
    ]) {
      await expect(main).toContainText(words);
    }
  }
  expect(await accepted(page)).toEqual([]);
});

test('accepted, it is a checklist that leads on, on Today and on the page of progress', async ({ page }) => {
  await accept(page);
  await expect(said(page)).toHaveText('Accepted. From now on it stands on Today.');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('link', { name: 'Start “Opening Well”' }).click();
  await answer(await exercise(page, 'opening-well/pick-one'), 'ask');

  await page.goto('');
  const row = page.locator('[data-assigned] li');
  await expect(row).toContainText('Before the fair, from Maria Okafor');
  await expect(row).toContainText('0 of 2 lessons done · Due ');
  await row.getByRole('link', { name: 'Go on with “Opening Well”' }).click();
  await expect(page).toHaveURL(/opening-well\/#pick-two$/);

  await page.goto('progress/');
  await page.locator('[data-assignment]').getByRole('link', { name: 'Before the fair', exact: true }).click();
  await expect(page.locator('[data-checklist] [data-status="started"]')).toContainText('1 of 4 exercises');
  await page.reload();
  await expect(page.locator('[data-checklist]')).toContainText('0 of 2 lessons done');
});

test('when all is done it asks to be handed in; below the pass mark, to try again', async ({ page }) => {
  await happened(page, [answeredAs('asking-more/next-question', { option: 'who' }, { score: 0 })]);
  await accept(page, { lessons: ['asking-more'], passMark: 80 });
  await expect(page.locator('[data-checklist]')).toContainText('The lesson is done, with 0 % of the 80 %');
  await expect(page.getByRole('link', { name: 'Try again “Asking More”' })).toBeVisible();
  await page.goto('');
  await expect(page.locator('[data-assigned] li')).toContainText('Try again');

  await accept(page, { id: 'aaaaaaaaaaaa', title: 'Just do it', lessons: ['asking-more'] });
  await expect(page.locator('[data-checklist="done"]')).toContainText('Done. Not handed in yet.');
  await page.goto('');
  await expect(page.locator('[data-assigned] li').filter({ hasText: 'Just do it' })).toContainText('Done. Hand it in.');
});

test('what is overdue comes first, and in words', async ({ page }) => {
  await accept(page, { id: 'aaaaaaaaaaaa', title: 'Later', due: dayFromNow(3) });
  await accept(page, { id: 'bbbbbbbbbbbb', title: 'Late', due: dayFromNow(-2) });
  await page.goto('');
  await expect(page.locator('[data-assigned] li')).toHaveCount(2);
  await expect(page.locator('[data-assigned] li').first()).toContainText('Overdue by 2 days');
});

test('opened twice, it is accepted once and says so', async ({ page }) => {
  const payload = await accept(page);
  await openLink(page, payload);
  await expect(said(page)).toHaveText('You had accepted this already. Here is how far you are.');
  await expect(page.locator('[data-checklist]')).toBeVisible();
  expect(await accepted(page)).toHaveLength(1);
});

test('two tabs accept it once, though both press at the same moment', async ({ page, context }) => {
  const payload = await payloadOf(page);
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await openLink(tab, payload);
    await expect(acceptButton(tab)).toBeVisible();
  }
  await Promise.all([page, other].map((tab) => acceptButton(tab).evaluate((button: HTMLElement) => button.click())));
  for (const tab of [page, other]) await expect(tab.locator('[data-checklist]')).toBeVisible();
  expect(await accepted(page)).toHaveLength(1);
});

test('accepted in one tab, it is accepted in the other', async ({ page, context }) => {
  const payload = await payloadOf(page);
  const other = await context.newPage();
  await openLink(page, payload);
  await openLink(other, payload);
  await expect(acceptButton(other)).toBeVisible();
  await acceptButton(page).click();
  await expect(other.locator('[data-checklist]')).toBeVisible();
  await expect(said(other)).toContainText('You had accepted this already.');
  expect(await accepted(page)).toHaveLength(1);
});

test('the same link works on a second device, and the checklist gives it again', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await accept(page);
  await page.locator('[data-action="copy-assignment"]').click();
  await expect(page.locator('[data-checklist] [role="status"]')).toContainText('Copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const second = await browser.newContext({ baseURL: sites.fixture.url });
  const tab = await second.newPage();
  await tab.goto(link);
  await acceptButton(tab).click();
  await expect(tab.locator('[data-checklist]')).toContainText('0 of 2 lessons done');
  await second.close();
});

test('“Not now” keeps nothing, and the link can be opened again', async ({ page }) => {
  const payload = await payloadOf(page);
  await openLink(page, payload);
  await page.locator('[data-action="decline"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your assignments');
  await expect(said(page)).toContainText('Nothing was accepted.');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your assignments');
  await openLink(page, payload);
  await expect(acceptButton(page)).toBeVisible();
});

test.describe('Another edition', () => {
  const newer = {
    edition: 2,
    title: 'Before the summer fair',
    due: dayFromNow(9),
    lessons: ['asking-more', 'every-kind'],
  };

  test('says what changed, and is taken over on one tap', async ({ page }) => {
    await accept(page);
    await openLink(page, await payloadOf(page, newer));
    const offer = page.locator('[data-offer="newer"]');
    await expect(offer).toContainText('It is called “Before the summer fair” now, and was called “Before the fair”.');
    await expect(offer).toContainText('New in it: “Every Kind of Practice”.');
    await expect(offer).toContainText('No longer in it: “Opening Well”.');
    await expect(offer).toContainText('It is due on ');
    await acceptButton(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before the summer fair');
    expect(await accepted(page)).toHaveLength(2);
    await page.goto('assignment/');
    await expect(page.locator('[data-assignment]')).toHaveCount(1);
  });

  test('can be left, and stays where it was', async ({ page }) => {
    await accept(page);
    await openLink(page, await payloadOf(page, newer));
    await page.locator('[data-action="decline"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before the fair');
    expect(await accepted(page)).toHaveLength(1);
  });

  test('that is older than the accepted one changes nothing', async ({ page }) => {
    await accept(page, newer);
    await openLink(page, await payloadOf(page));
    await expect(said(page)).toContainText('The link that you opened is an older one.');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before the summer fair');
    expect(await accepted(page)).toHaveLength(1);
  });

  test('with the same number and other words is told, and changes nothing', async ({ page }) => {
    await accept(page);
    await openLink(page, await payloadOf(page, { title: 'Do as I say' }));
    await expect(said(page)).toContainText('says something else');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before the fair');
  });
});

test.describe('Lessons that are not as they were', () => {
  test('are found by earlier names, and told when they changed or vanished', async ({ page }) => {
    const course = await outlineOf(page);
    const [opening] = course.lessons;
    const lessons = [
      { lesson: 'old-opening', revision: opening?.revision ?? '' },
      { lesson: 'asking-more', revision: 'ffffffff' },
      { lesson: 'gone-for-good', revision: 'eeeeeeee' },
    ];
    await openLink(page, await writeAssignmentPayload({ ...assignmentOf(course, {}), lessons }, course));
    const main = page.locator('main');
    await expect(main).toContainText('Opening Well');
    await expect(main).toContainText('“Asking More” is not quite the lesson that was assigned');
    await expect(main).toContainText('Lesson 3 of this assignment is not on this site.');
    await acceptButton(page).click();
    await expect(page.locator('[data-checklist]')).toContainText('0 of 2 lessons done');
    await expect(page.getByRole('link', { name: 'Start “Opening Well”' })).toBeVisible();
  });

  test('are all missing on a site that is older than the link, which says so', async ({ page }) => {
    const lessons = [{ lesson: lessonCode('of-next-year'), revision: 'abcd' }];
    const course = await outlineOf(page);
    await openLink(page, await writeAssignmentPayload({ ...assignmentOf(course, {}), lessons }, course));
    await expect(page.locator('main')).toContainText('this copy of the site is older than the assignment');
    await expect(page.locator('main')).toContainText('Nothing of it is on this site');
    await expect(acceptButton(page)).toHaveCount(0);
  });

  test('a whole module is taken as it is here', async ({ page }) => {
    const course = await outlineOf(page);
    const collection = { kind: 'module', id: 'first-steps', revision: 'ffffffff' } as const;
    const asked = { ...assignmentOf(course, {}), lessons: [], collection };
    await openLink(page, await writeAssignmentPayload(asked, course));
    await expect(page.locator('main')).toContainText('The module “First Steps”: 2 lessons');
    await expect(page.locator('main')).toContainText('was revised since it was assigned');
    await acceptButton(page).click();
    await expect(page.locator('[data-checklist] .assigned-lessons li')).toHaveCount(2);
  });
});

test.describe('A mangled link', () => {
  const ways: Readonly<Record<string, (payload: string) => string>> = {
    'percent-encoded twice': (payload) => payload.replaceAll('.', '%252E').replaceAll('-', '%252D'),
    'with a full stop behind it': (payload) => `${payload}.`,
    'in brackets of a mail': (payload) => `${payload}%3E`,
    'with the letters of ordinary base64': (payload) =>
      payload.replace(/\..*\./, (body) => body.replaceAll('-', '+').replaceAll('_', '/')),
  };
  for (const [name, mangle] of Object.entries(ways)) {
    test(`${name} is repaired`, async ({ page }) => {
      await openLink(page, mangle(await payloadOf(page)));
      await expect(acceptButton(page)).toBeVisible();
    });
  }

  const broken: Readonly<Record<string, [(payload: string) => string, RegExp]>> = {
    'cut off': [(payload) => payload.slice(0, -4), /This link is cut off/],
    'with one letter changed': [
      (payload) =>
        payload.replace(/(.{30})(.)/, (_all, before: string, letter: string) => before + (letter === 'A' ? 'B' : 'A')),
      /This link is damaged/,
    ],
    'with 8,193 characters': [() => `assignment1.${'A'.repeat(8_172)}.a1b2c3d4`, /too long: it has 8,193 characters/],
    'from a newer release': [(payload) => payload.replace('assignment1', 'assignment2'), /newer release/],
    'of nothing at all': [() => 'whatever', /There is no link in this text/],
  };
  for (const [name, [mangle, words]] of Object.entries(broken)) {
    test(`${name} is explained, and a whole mail can be pasted instead`, async ({ page }) => {
      const payload = await payloadOf(page);
      await openLink(page, mangle(payload));
      await expect(page.getByRole('alert')).toHaveText(words);
      expect(page.url()).toBe(`${sites.fixture.url}assignment/`);
      const link = `${sites.fixture.url}assignment/#${payload}`;
      const wrapped = link.replace(/.{60}/g, '$&=\r\n');
      await page.getByLabel('The link, or the whole mail').fill(`> Hello #team,\n> ${wrapped}\n> Maria`);
      await page.getByRole('button', { name: 'Open the link' }).click();
      await expect(acceptButton(page)).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    });
  }

  test('that the address got while the page was open is read as well', async ({ page }) => {
    await page.goto('assignment/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your assignments');
    const payload = await payloadOf(page);
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, payload);
    await expect(acceptButton(page)).toBeVisible();
    expect(page.url()).toBe(`${sites.fixture.url}assignment/`);
  });

  for (const [kind, place] of [
    ['carry', '/progress/'],
    ['hand-in', '/trainer/team/'],
  ] as const) {
    test(`of the kind ${kind} is told where it belongs`, async ({ page }) => {
      const payload = await packPayload(kind, 1, ['whatever']);
      await openLink(page, payload);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link belongs elsewhere');
      const way = page.getByRole('link', { name: /^Open it/ });
      expect(await way.getAttribute('href')).toBe(`${place}#${payload}`);
    });
  }

  test('with an empty field says what is missing, at the field', async ({ page }) => {
    await page.goto('assignment/');
    await page.getByRole('button', { name: 'Open the link' }).click();
    const field = page.getByLabel('The link, or the whole mail');
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(/There is nothing in the field yet/);
  });
});

test('hostile texts are shown as texts and do nothing', async ({ page }) => {
  const title = '<img src=x onerror="reportViolation(1)"> javascript:alert(1)';
  await accept(page, { title, from: '//evil.example', note: `<b>bold</b>\n${'x'.repeat(900)}` });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  for (const path of ['', 'progress/', 'assignment/']) {
    await page.goto(path);
    await expect(page.locator('main')).toContainText(title);
    expect(await page.locator('main img, main b').count()).toBe(0);
    expect(await page.locator('a[href^="javascript:"], a[href^="//"]').count()).toBe(0);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('assignment/#open/9f3a27c1be04');
  await expect(page.locator('[data-checklist]')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('an unknown address within the page says that this browser does not have it', async ({ page }) => {
  await page.goto('assignment/#open/ffffffffffff');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not in this browser');
  await accept(page);
  await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
  await expect(page.locator('[data-checklist]')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-checklist]')).toBeVisible();
});

test('its day goes into a calendar', async ({ page }) => {
  await accept(page, { due: '2030-03-04' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-action="calendar"]').click(),
  ]);
  expect(download.suggestedFilename()).toBe('assignment-due-2030-03-04.ics');
  await expect(page.locator('[data-checklist] [role="status"]')).toContainText('Saved as');
});

test.describe('when the scripts do not load', () => {
  test.use({ allowedFaults: [/ERR_FAILED/] });

  test('Today shows assignments at the first paint, and nothing moves when the log comes', async ({ page }) => {
    await accept(page);
    await page.goto('');
    await expect(page.locator('[data-assigned] li')).toBeVisible();
    const place = await page.locator('.hero:visible').boundingBox();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('');
    await expect(page.locator('[data-assigned] li')).toContainText('Before the fair');
    expect(await page.locator('.hero:visible').boundingBox()).toEqual(place);
  });

  test('the page keeps the link and says that it can be tried again', async ({ page }) => {
    const payload = await payloadOf(page);
    await page.route('**/outline.json', (route) => route.abort());
    await openLink(page, payload);
    await expect(page.getByRole('alert')).toContainText('Your link is kept.');
    await page.unroute('**/outline.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(acceptButton(page)).toBeVisible();
  });
});

test('a browser that denies storage shows and accepts it, and says that nothing is kept', async ({ page }) => {
  const payload = await payloadOf(page);
  await page.addInitScript(() => {
    const denied = (): never => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'indexedDB', { value: { open: denied } });
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(globalThis, name, { get: denied });
    Object.defineProperty(globalThis, 'Worker', { value: denied });
  });
  await openLink(page, payload);
  await expect(acceptButton(page)).toBeVisible();
  await page.reload();
  await acceptButton(page).click();
  await expect(page.locator('[data-checklist]')).toBeVisible();
  await expect(said(page)).toContainText('Accepted in this tab.');
  await expect(page.locator('[data-notice="storage-memory"]')).toBeVisible();
});

test('below a folder it works the same', async ({ page }) => {
  const payload = await payloadOf(page);
  await page.goto(`${sites.subfolder.url}assignment/#${payload}`);
  await acceptButton(page).click();
  await expect(page.getByRole('link', { name: 'Start “Opening Well”' })).toHaveAttribute(
    'href',
    '/training/sales/lessons/opening-well/',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs a script for', async ({ page }) => {
    await page.goto('assignment/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Assignment');
    await expect(page.locator('main noscript')).toBeVisible();
  });
});

test('all of it goes by keyboard alone', async ({ page }) => {
  await openLink(page, await payloadOf(page));
  await expect(acceptButton(page)).toBeVisible();
  const press = async (name: RegExp): Promise<void> => {
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.test(text)) break;
    }
    await page.keyboard.press('Enter');
  };
  await press(/^Accept$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await press(/^Hand in$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('[data-hand-in="choice"]')).toBeVisible();
  await press(/^Make the hand-in$/);
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
});

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNoViolations(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(found, state).toEqual([]);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways, `${state} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** Each color and each layout once: what one of them breaks, it breaks with either of the other. */
const LOOKS = [
  ['light', 320],
  ['dark', 1280],
] as const;

for (const [colorScheme, width] of LOOKS) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    test('no state has a violation that axe can find', async ({ page }) => {
      test.slow();
      await page.goto('assignment/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your assignments');
      await expectNoViolations(page, 'empty list');
      await happened(page, [
        answeredAs('opening-well/pick-one', { option: 'ask' }, { confidence: 'sure' }),
        answeredAs('every-kind/follow-up', { ratings: {}, text: 'Joe, on Tuesday?', met: {}, stage: 'judging' }),
      ]);
      await openLink(page, 'assignment1.AAAA');
      await expect(page.getByRole('alert')).toBeVisible();
      await expectNoViolations(page, 'refused');
      await openLink(page, await payloadOf(page, { due: dayFromNow(-1) }));
      await expect(acceptButton(page)).toBeVisible();
      await expectNoViolations(page, 'offer');
      await accept(page, { due: dayFromNow(-1), lessons: ['opening-well', 'every-kind'] });
      await expectNoViolations(page, 'checklist');
      await openLink(page, await payloadOf(page, { edition: 2, title: 'Changed' }));
      await expect(page.locator('[data-offer="newer"]')).toBeVisible();
      await expectNoViolations(page, 'newer edition');
      await page.goto('assignment/#hand-in/9f3a27c1be04');
      await expect(page.locator('[data-hand-in="choice"]')).toBeVisible();
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      await expectNoViolations(page, 'choice of what to hand in');
      await page.locator('[data-action="pack"]').click();
      await page.getByText('As text for an e-mail').click();
      await expectNoViolations(page, 'ready to be sent');
      for (const path of ['', 'progress/']) {
        await page.goto(path);
        await expect(page.locator('main')).toContainText('Before the fair');
        await expectNoViolations(page, path || 'Today');
      }
    });
  });
}
