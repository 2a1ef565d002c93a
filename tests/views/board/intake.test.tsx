import { expect, it } from 'vitest';
import { packPayload } from '../../../src/formats/link/payload.ts';
import { handInFile } from '../../../src/team/hand-in/send-hand-in.ts';
import { nameOf } from '../../team/generated-hand-ins.ts';
import {
  add,
  BOARD,
  incoming,
  linksOf,
  linkTo,
  names,
  openTeamBoard,
  openTeamPage,
  outcome,
  payloadOf,
  said,
  workOf,
} from '../board-in-hand.tsx';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { page } from '../locate.ts';

freshBrowserForEachTest();

const files = () => page.locate('.file input').first();
const json = (name: string, text: string): File => new File([text], name, { type: 'application/json' });

it('Of thirty hand-ins in a mail the good ones land, and the others are set aside by name with the reason', async () => {
  await openTeamBoard();
  const good = await linksOf(20);
  const { body, publicKey, signature } = await workOf(20);
  const forged = body.replace(nameOf(20), 'Mallory Forge');
  const first = good[0] ?? '';
  const bad = [
    `${first.slice(0, -60)} (cut)`,
    `${BOARD}#${await packPayload('hand-in', 1, [forged, publicKey, signature])}`,
    first,
    first,
    await linkTo(21, { assignment: { id: 'other', edition: 1, title: 'Another one' } }),
    `${BOARD}#${await packPayload('hand-in', 2, ['later'])}`,
    `${BOARD}#${await packPayload('hand-in', 1, ['{"id":"x"}'])}`,
    `${BOARD}#${await packPayload('hand-in', 1, 'A'.repeat(90_000))}`,
  ];
  const odd = [
    await linkTo(22, { name: '=HYPERLINK("https://evil.example")' }),
    await linkTo(23, { name: 'Ann\u202egnirts\u200b Lee' }),
  ];
  const mail = [...good, ...bad, ...odd].map((link, at) => `> Hello,\n> here is mine:\n> ${link}\n> Person ${at}\n`);
  await add(mail.join('\n'));

  await expect
    .element(said())
    .toHaveTextContent(
      '22 hand-ins added. 2 were already on the board. 1 waits for an assignment that isn’t on this board; see your options below. 5 were set aside; see why below.',
    );
  const aside = outcome().locate('[data-set-aside]');
  for (const [reason, where] of [
    ['changed after it left the browser', 'Mallory Forge (link 22 of'],
    ['is cut off: the end is missing', 'link 21 of the pasted text'],
    ['a newer version of this site', 'link 26 of the pasted text'],
    ['has something in it that no version', 'link 27 of the pasted text'],
    ['more than 64 KB', 'link 28 of the pasted text'],
  ] as const)
    await expect.element(aside.filter({ hasText: reason })).toMatchTextContent(where);
  await expect.element(page.locate('[data-stranded]')).toMatchTextContent('1 hand-in for it is waiting');
  await expect.poll(names).toHaveLength(22);
  expect(names().filter((name) => name.includes('HYPERLINK'))).toEqual(['=HYPERLINK("https://evil.example")']);
  expect(names().filter((name) => name.includes('Lee'))).toEqual(['Anngnirts Lee']);
  await expect.element(page.locate('[data-summary]')).toMatchTextContent('22 in');
});

it('Work for an assignment that this browser lost waits, and lands when the assignment is taken on', async () => {
  await openTeamPage();
  await expect.element(page.locate('[data-team="empty"]')).toMatchTextContent('Make an assignment and send its link.');
  await add((await linksOf(3)).join(' '));
  const stranded = page.locate('[data-stranded]');
  await expect
    .element(stranded)
    .toMatchTextContent('3 hand-ins for it are waiting until you leave this page: Ada Berg, Ben Cole, Carla');
  await stranded.getByRole('button', { name: 'Add this assignment to the board' }).click();
  await expect.poll(names).toEqual(['Ada Berg', 'Ben Cole', 'Carla Diaz']);
  await expect.element(stranded).not.toBeInTheDocument();
  await expect.element(page.locate('.of-assignment')).toMatchTextContent('No due date');
  await expect.element(page.locate('[data-mark="overdue"]')).not.toBeInTheDocument();

  await add(`${BOARD}#${await payloadOf({ id: 'elsewhere', title: 'The other one' })}`);
  await expect.element(stranded).toMatchTextContent('with its due date and pass mark');
  await stranded.getByRole('button').click();
  await expect
    .element(page.locate('.of-assignment'))
    .toMatchTextContent('The other one0 in, 0 doneDue Friday, November 20');
  await expect.poll(() => page.locate('[data-choose-assignment] option').elements()).toHaveLength(2);
});

it('An empty field, a page of the web and a file too many are told in words, and nothing is lost', async () => {
  await openTeamBoard();
  await page.locate('[data-action="add"]').click();
  await expect
    .element(page.locate('#incoming-problem'))
    .toHaveTextContent('Paste a link, an email or a whole thread first.');
  await expect.element(incoming()).toHaveFocus();
  await add('<html><body>Not a hand-in</body></html>');
  await expect.element(outcome()).toMatchTextContent('It’s a web page, not a hand-in.');
  await files().upload(json('backup.json', '{"format":"crescendo-backup"}'));
  await expect.element(outcome()).toMatchTextContent('It’s a backup of someone’s progress');
  await expect.element(page.locate('[data-team="board"]')).toBeVisible();
});

it('Unsigned work lands and says that nobody can tell whether it was changed', async () => {
  await openTeamBoard();
  const { body } = await workOf(6);
  await files().upload(json('a.json', handInFile({ body, publicKey: undefined, signature: undefined })));
  await expect.poll(names).toEqual(['Grace Haddad']);
  await expect.element(page.locate('.grid .notes')).toMatchTextContent('Not signed: the browser that made it couldn’t');
});
