import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';

/** Somebody before a browser of their own, whose presses are counted. */
export interface Person {
  name: string;
  page: Page;
  /** Clicks and key presses so far, other than typing into a field. */
  taps: number;
  /** Uncaught errors and complaints of the page. */
  faults: string[];
}

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const WIDE = { viewport: { width: 1280, height: 900 } };
const PROJECTOR = { viewport: { width: 1024, height: 768 } };
const SCREENS = { phone: PHONE, wide: WIDE, projector: PROJECTOR } as const;
export type Screen = keyof typeof SCREENS;

const PERMISSIONS = ['clipboard-read', 'clipboard-write'];
/** A step that takes longer has failed. */
const PATIENCE = 10_000;

/** A new person with a browser that has never been here. */
export async function newPerson(browser: Browser, baseURL: string, name: string, screen: Screen): Promise<Person> {
  const context = await browser.newContext({
    baseURL,
    ...SCREENS[screen],
    permissions: PERMISSIONS,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE);
  const faults: string[] = [];
  watch(context, faults);
  return { name, page: await context.newPage(), taps: 0, faults };
}

function watch(context: BrowserContext, faults: string[]): void {
  context.on('page', (page) => {
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    // A lesson wakes up when somebody moves.
    page.on('domcontentloaded', () => void page.mouse.move(1, 1).catch(() => {}));
  });
}

/** Opens an address or a link afresh, as from a message: also where the page is open already. */
export async function open({ page }: Person, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

/** Presses it, and counts. */
export async function tap(person: Person, target: Locator): Promise<void> {
  await target.click();
  person.taps++;
}

/** Types into a field. Reaching it costs a tap where it has not got the focus already. */
export async function type(person: Person, field: Locator, text: string): Promise<void> {
  await field.waitFor();
  const isThere = await field.evaluate((element) => element === document.activeElement);
  if (!isThere) await tap(person, field);
  await field.fill(text);
}

/** Picks from a list of a form. */
export async function select(person: Person, field: Locator, label: string): Promise<void> {
  await field.selectOption({ label });
  person.taps++;
}

export async function press(person: Person, key: string): Promise<void> {
  await person.page.keyboard.press(key);
  person.taps++;
}

/** Presses what saves a file, and reads it. */
export async function saved(person: Person, target: Locator): Promise<{ name: string; path: string }> {
  const waiting = person.page.waitForEvent('download');
  await tap(person, target);
  const file = await waiting;
  return { name: file.suggestedFilename(), path: await file.path() };
}
