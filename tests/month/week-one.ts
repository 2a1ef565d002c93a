import { expect } from '@playwright/test';
import { REPS, ROSTER, repCalled } from './cast.ts';
import { handInByFile, handInByLink } from './handing-in.ts';
import { open, tap, type } from './person.ts';
import type { Stage } from './stage.ts';
import { study } from './studying.ts';

/** The first lesson of the path. */
export const FIRST_LESSON = 'its-always-personal';
const TITLE = 'New reps, winter';

/** What left the reps in the first week, for the trainer’s Monday. */
export interface FirstWeek {
  assigned: string;
  /** Links, as they were mailed. */
  links: readonly string[];
  /** Where files were saved. */
  files: readonly string[];
}

/** A path goes out with a day for each lesson; the reps accept, study and hand in. */
export async function weekOne(stage: Stage): Promise<FirstWeek> {
  const { log, turnTo } = stage;
  await turnTo('2027-01-04');
  const assigned = await log.step('Maria assigns a path with a day per lesson', () => assign(stage));
  await log.step('Maria pastes her list of six', () => list(stage));
  await turnTo('2027-01-05');
  await log.step('Five reps accept', () => accept(stage, assigned));
  await log.step('They study the first lesson', () => studyAll(stage));
  await turnTo('2027-01-08', 16);
  const work = await log.step('They hand in, by link and by file, one of them twice', () => handInAll(stage));
  return { assigned, ...work };
}

async function assign({ maria, log }: Stage): Promise<string> {
  const { page } = maria;
  await open(maria, 'trainer/');
  await tap(maria, page.getByRole('link', { name: 'Assign lessons' }).first());
  await type(maria, page.getByLabel('Find lessons, a module or a path'), 'New Rep');
  await tap(maria, page.getByRole('checkbox', { name: /^New Rep/ }));
  await type(maria, page.getByLabel('Title'), TITLE);
  await type(maria, page.getByLabel('From'), maria.name);
  await tap(maria, page.getByLabel('One lesson after another'));
  await page.getByLabel('First day').fill('2027-01-05');
  for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']) {
    const box = page.locator('.weekdays').getByLabel(day);
    if (!(await box.isChecked())) await tap(maria, box);
  }
  await type(maria, page.getByLabel('Your email for hand-ins'), 'maria@acme.example');
  await log.picture(maria, '01-assign');
  await tap(maria, page.getByRole('button', { name: /^Make the/ }));
  await expect(page.getByRole('heading', { name: `“${TITLE}” is ready to send` })).toBeFocused();
  await log.picture(maria, '02-assigned');
  await tap(maria, page.getByText('See the link and the texts'));
  const link = await page.getByLabel('The link', { exact: true }).inputValue();
  expect(link.length, 'a series of a whole path has a link of under 400 characters').toBeLessThan(400);
  return log.link('series', link);
}

async function list({ maria, log }: Stage): Promise<void> {
  const { page } = maria;
  await open(maria, 'trainer/team/');
  await type(maria, page.locator('#roster'), ROSTER);
  await log.picture(maria, '03-list');
  await tap(maria, page.getByRole('button', { name: 'Save the list' }));
  await expect(page.locator('[data-missing]'), 'all six are missing yet').toHaveAttribute('data-missing', '6');
}

const doers = REPS.filter(({ key }) => key !== 'femi');

async function accept({ rep, log }: Stage, assigned: string): Promise<void> {
  for (const { key } of doers) {
    const person = rep(key);
    await open(person, assigned);
    if (key === 'ada') await log.picture(person, '04-offer-phone');
    await tap(person, person.page.locator('[data-action="accept"]'));
    await expect(person.page.locator('[data-checklist]'), 'what was accepted is a checklist').toBeVisible();
    await expect(person.page.locator('.part-day').first(), 'the first lesson is due today').toHaveText(/^Due today/);
    await open(person, '');
    await expect(person.page.locator('[data-assigned]'), 'Today leads to the lesson').toContainText(TITLE);
    if (key === 'ada') await log.picture(person, '05-today-phone');
  }
}

async function studyAll({ rep }: Stage): Promise<void> {
  for (const [index, { key, name }] of doers.entries()) {
    const manner = { isRight: index % 2 === 0, isSure: index % 3 !== 2, text: `In June? What did it change? ${name}` };
    const done = await study(rep(key), FIRST_LESSON, manner);
    expect(done, 'the first lesson has questions and a text').toBeGreaterThan(3);
  }
}

async function handInAll({ rep, log }: Stage): Promise<Pick<FirstWeek, 'links' | 'files'>> {
  const links: string[] = [];
  const files: string[] = [];
  for (const key of ['ada', 'ben', 'carla', 'dmitri', 'dmitri']) {
    const { name, typed } = repCalled(key);
    links.push(log.link('hand-in', await handInByLink(rep(key), typed ?? name)));
    if (key === 'ada') await log.picture(rep(key), '06-hand-in-phone');
  }
  files.push(await handInByFile(rep('eve'), repCalled('eve').name));
  return { links, files };
}
