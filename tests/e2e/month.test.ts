import { readFile } from 'node:fs/promises';
import { madeLink, make, pick } from './assign-page.ts';
import { reply, row } from './month/board.ts';
import { type Player, PROJECTOR, sitDown, WIDE } from './month/player.ts';
import { acceptLink, handIn, study } from './month/rep.ts';
import { answer, exercise, expect, test } from './page-test.ts';
import { add, openCare, said, showPart } from './team-material.ts';

/** A month of one team: six reps with a phone each and two trainers, by what they tap, in as many browsers. */

const MONDAY = '2026-12-07T09:00:00';
const THURSDAY = '2026-12-10T17:00:00';
const SECOND_MONDAY = '2026-12-14T08:30:00';
const LAST_MONDAY = '2026-12-28T09:00:00';

const ROSTER = `Name;Email;Group
Ada Berg;ada@acme.example;North
Ben Cole;ben@acme.example;North
Carla Diaz;carla@acme.example;North
Dev Patel;dev@acme.example;South
Eve Noor;eve@acme.example;South
Finn Ode;;South`;

test('a month of one team, from the first link to the summary', async ({ browser, faults }) => {
  test.setTimeout(240_000);
  const sit = (name: string, viewport?: Player['viewport']) => sitDown(browser, name, faults, viewport);
  const maria = await sit('Maria Okafor', WIDE);
  const [ada, ben, carla, dev, eve] = await Promise.all(
    ['Ada Berg', 'Ben Cole', 'Carla Diaz', 'Dev Patel', 'Eve Noor'].map((name) => sit(name)),
  );
  if (!ada || !ben || !carla || !dev || !eve) throw new Error('Somebody is missing.');
  let series = '';
  let taps = 0;
  const replies = new Map<string, string>();

  await test.step('Monday: one link for two lessons, a week apart, and a list of six', async () => {
    const { page } = maria;
    await maria.on(MONDAY);
    await page.goto('trainer/assign/');
    await pick(page, 'Asking More');
    await pick(page, 'Closing Kindly');
    await page.getByLabel('Title').fill('December');
    await page.getByLabel('From').fill('Maria Okafor');
    await page.getByLabel('Your email for hand-ins').fill('maria@acme.example');
    await page.getByLabel('One lesson after another').check();
    await page.getByLabel('First day').fill('2026-12-07');
    await make(page);
    series = await madeLink(page);
    expect(series.length).toBeLessThan(260);
    await maria.show('01-ready-to-send');
    await page.goto('trainer/team/');
    await page.locator('#roster').fill(ROSTER);
    await maria.tap(page.getByRole('button', { name: 'Save the list' }));
    await expect(page.locator('[data-summary]')).toHaveText(/^0 of 6 in/);
    await maria.show('02-board-with-list');
  });

  const sent: string[] = [];
  await test.step('The week: reps accept on their phones, study, and hand in', async () => {
    for (const rep of [ada, ben, carla, dev, eve]) {
      await rep.on(MONDAY);
      await acceptLink(rep, series);
    }
    await ada.show('03-accepted');
    await ada.page.goto('');
    await ada.show('04-today-with-assignment');
    await study(ada, 'asking-more/next-question', ['when']);
    await study(ben, 'asking-more/next-question', ['who', 'when'], 'Sure');
    await study(carla, 'asking-more/next-question', ['who', 'why'], 'Sure');
    await study(dev, 'asking-more/next-question', ['why', 'when']);
    for (const rep of [ada, ben, carla, dev]) {
      await rep.on(THURSDAY);
      sent.push(await handIn(rep, rep === dev ? 'Ben Cole' : rep.name));
    }
    await carla.show('05-handed-in');
  });

  await test.step('The Monday round: who is behind, three replies, one mail, one sheet', async () => {
    const { page } = maria;
    await maria.on(SECOND_MONDAY);
    await page.goto('trainer/');
    maria.taps();
    await page.locator('#incoming').fill(sent.join('\n'));
    await maria.tap(page.locator('[data-action="add"]'));
    await maria.show('06-trainer-home');
    await maria.tap(page.getByText('Show the board'));
    await expect(page.locator('[data-summary]')).toHaveText(/^3 of 6 in/);
    await maria.show('07-board');
    await maria.tap(row(maria, 'Carla Diaz').getByRole('button', { name: 'Carla Diaz' }));
    const toCarla = await reply(maria, { line: 'Slow down here, Carla.', onceMore: 'What opens people up?' });
    const names = [await page.locator('#person').textContent()];
    const others = [await reply(maria, { line: 'Good question.' })];
    names.push(await page.locator('#person').textContent());
    others.push(await reply(maria, { line: 'Right at once.' }));
    replies.set('Carla Diaz', toCarla);
    for (const [index, name] of names.entries()) replies.set(name ?? '', others[index] ?? '');
    await maria.tap(page.locator('[data-action="remind"]'));
    const owing = page.locator('[data-reason="nothing-in"]');
    await maria.tap(owing.locator('summary'));
    await expect(owing.getByRole('link', { name: 'Mail 2 people' })).toHaveAttribute(
      'href',
      /^mailto:\?bcc=dev@acme\.example,eve@acme\.example&subject=/,
    );
    await expect(page.locator('[data-unreached]').first()).toContainText('No address for Finn Ode');
    await maria.show('09-remind');
    await showPart(page, 'Questions');
    await expect(page.locator('[data-sheet="session"]')).toContainText('What do you ask next?');
    await maria.show('10-session-sheet');
    taps = maria.taps() + 1;
    expect(taps).toBeLessThan(24);
  });

  await test.step('Two browsers used one name: the second gets a row of its own', async () => {
    const { page } = maria;
    await showPart(page, 'Team');
    await row(maria, 'Ben Cole').getByRole('button', { name: 'Ben Cole' }).click();
    await page.getByText('Are these two people?').click();
    await page.locator('.two-people input').last().fill('Dev Patel');
    await page.locator('.two-people').getByRole('button', { name: /^Save/ }).last().click();
    await page.getByRole('button', { name: 'Back to the team' }).click();
    await expect(page.locator('[data-summary]')).toHaveText(/^4 of 6 in/);
  });

  await test.step('The replies arrive beside the answers, and one is done once more', async () => {
    await carla.on(SECOND_MONDAY);
    await carla.open(replies.get('Carla Diaz') ?? '');
    await expect(carla.page.locator('main')).toContainText('Slow down here, Carla.');
    await carla.tap(carla.page.locator('[data-action="read-reply"]'));
    await expect(carla.page.locator('[data-reply-answer]')).toContainText('What opens people up?');
    await carla.show('11-reply');
    await carla.page.goto('');
    await expect(carla.page.locator('[data-assigned]')).toContainText('Once more: What do you ask next?');
    await carla.show('12-today-once-more');
    await carla.tap(carla.page.getByRole('link', { name: 'Answer it again' }));
    const again = await exercise(carla.page, 'asking-more/next-question');
    await carla.tap(again.getByRole('button', { name: 'Answer again' }));
    await answer(again, 'when');
    await expect(carla.page.locator('[data-reply-beside="next-question"]')).toContainText('you’ve done it');
    await carla.show('13-beside-the-answer');
    // A reply to somebody else is none for her.
    await carla.open(replies.get('Ada Berg') ?? '');
    await expect(carla.page.locator('main h1')).not.toHaveText('');
    await expect(carla.page.locator('[data-action="read-reply"]')).toHaveCount(0);
    await carla.show('14-reply-of-somebody-else');
  });

  await test.step('The second week: everybody does the rest, one by one', async () => {
    for (const rep of [ada, carla, eve]) {
      await rep.on(SECOND_MONDAY);
      if (rep === eve) await study(rep, 'asking-more/next-question', ['when']);
      await study(rep, 'closing-kindly/last-line', ['step']);
      sent.push(await handIn(rep, rep.name));
    }
  });

  const tom = await sit('Tom Reed', WIDE);
  await test.step('Another trainer takes the board over, and adds what came since', async () => {
    const { page } = maria;
    await openCare(page);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Back up now' }).click();
    const backup = await readFile(await (await saving).path());
    await tom.on(LAST_MONDAY);
    await tom.page.goto('trainer/team/#&restore');
    await tom.page
      .locator('section[aria-labelledby="restore"] input[type="file"]')
      .setInputFiles({ name: 'board.json', mimeType: 'application/json', buffer: backup });
    await tom.page.locator('[data-action="restore"]').click();
    await expect(tom.page.locator('[data-restore-message]')).toContainText('The board is up to date.');
    await tom.page.goto('trainer/team/');
    await add(tom.page, sent.slice(4).join('\n'));
    await expect(said(tom.page)).toContainText('3 hand-ins added.');
    await expect(tom.page.locator('[data-summary]')).toHaveText(/^5 of 6 in, 3 done/);
    await tom.show('15-second-trainer');
  });

  await test.step('The room: a lesson on the projector, a vote by hands, and a role-play from one link', async () => {
    const room = await sit('The room', PROJECTOR);
    const { page } = room;
    await page.goto('present/asking-more/');
    await expect(page.locator('[data-act="on"]')).toBeVisible();
    const vote = page.locator('.vote input').first();
    for (let step = 0; step < 40 && !(await vote.isVisible()); step++) await page.keyboard.press('ArrowRight');
    await vote.fill('4');
    await room.show('16-vote');
    await page.goto('present/first-steps/');
    await room.tap(page.locator('[data-act="list"]'));
    await room.tap(page.getByRole('button', { name: /Play it$/ }));
    const link = (await page.locator('.play-link a').getAttribute('href')) ?? '';
    expect(link.length).toBeLessThan(120);
    await room.show('17-role-play');
    for (const [rep, part] of [
      [ben, 'Seller'],
      [dev, 'Buyer'],
    ] as const) {
      await rep.open(link);
      await rep.tap(rep.page.getByRole('button', { name: part }));
    }
    await expect(dev.page.locator('[data-sheet="buyer"]')).toContainText('That the oven is old.');
    await expect(ben.page.locator('[data-panel]')).not.toContainText('the oven is old');
    await dev.show('18-buyer');
    await ben.show('19-seller');
  });

  await test.step('The last Monday: practice rated, the summary, and the file', async () => {
    const { page } = tom;
    await row(tom, 'Ben Cole').getByRole('button', { name: 'Ben Cole' }).click();
    await page.getByText('Rate a practice or a call').click();
    await page.getByLabel('Level in Opening').selectOption('3 Good');
    await page.getByLabel('The line you heard, in Opening').fill('What put it on your list?');
    await page.locator('[data-action="rate"]').click();
    await expect(page.locator('.ratings')).toContainText('What put it on your list?');
    await tom.show('20-person-rated');
    await page.getByRole('button', { name: 'Back to the team' }).click();
    const saving = page.waitForEvent('download');
    await page.locator('[data-action="csv-team"]').click();
    const csv = await readFile(await (await saving).path(), 'utf8');
    expect(csv.trim().split('\n')).toHaveLength(7);
    expect(csv).toContain('What put it on your list?');
    await tom.show('21-summary');
  });

  const lengths = [series, sent[0], replies.get('Carla Diaz')].map((link) => link?.length);
  console.log(`Taps of the Monday round: ${taps}. Characters of series, hand-in and reply: ${lengths.join(', ')}.`);
});
