import { beforeEach, expect, it, vi } from 'vitest';
import type { HandedTry } from '../../../src/team/hand-in/hand-in.ts';
import { type ReadHandIn, readHandIns } from '../../../src/team/hand-in/read-hand-ins.ts';
import { answeredAs } from '../../team/asked-assignment.ts';
import { accept, acceptButton, checklist, happened, openAssigned, payloadOf } from '../assigned-in-hand.tsx';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { type Locator, page } from '../locate.ts';

/** The rep's side of handing in: what goes out is what was shown, and nothing else. */

const ASKED = { lessons: ['opening-well', 'every-kind'] };
const SECRET = 'I told nobody that Joe’s oven is broken';

const WORK = [
  answeredAs('opening-well/pick-one', { option: 'price' }, { score: 0, confidence: 'sure' }),
  answeredAs('opening-well/pick-one', { option: 'ask' }, { attempt: 2, confidence: 'fairly' }),
  answeredAs('opening-well/pick-two', { options: ['repeat', 'wait'] }),
  answeredAs('every-kind/follow-up', { ratings: {}, text: SECRET, met: {}, stage: 'judging' }, { score: 0.5 }),
  { type: 'commitment-made', id: 'planned', lesson: 'opening-well', day: '2026-12-09', call: 'Renewal at Miller’s' },
  {
    type: 'commitment-reviewed',
    lesson: 'opening-well',
    commitment: 'planned',
    cameUp: true,
    note: 'They asked for longer.',
  },
];

const share = (part: string): Locator => page.locate(`[data-share="${part}"]`);
const partBox = (part: string): Locator => share(part).getByRole('checkbox').first();
const nameField = (): Locator => page.getByRole('textbox', { name: 'Your name' });
const ready = (): Locator => page.locate('[data-hand-in="ready"]');
const linkField = (): Locator => page.getByLabelText('The link', { exact: true });

async function openHandIn(): Promise<void> {
  await openAssigned('hand-in/9f3a27c1be04');
  await expect.element(page.locate('[data-hand-in="choice"]')).toBeVisible();
  await page.getByText('Choose what to share').click();
}

const textIn = (field: Locator): string => (field.element() as HTMLInputElement | HTMLTextAreaElement).value;

/** Packs it and returns the link. */
async function pack(): Promise<string> {
  await page.locate('[data-action="pack"]').click();
  await expect.element(linkField()).toBeVisible();
  return textIn(linkField());
}

/** What a trainer's page would make of it. */
async function read(text: string): Promise<ReadHandIn> {
  const { read: found, setAside } = await readHandIns([{ file: undefined, text }], subtle);
  expect(setAside).toEqual([]);
  expect(found).toHaveLength(1);
  return found[0] as ReadHandIn;
}

/** What the page shows as shared of a part, as label and value. */
const shown = (part: string): string[] =>
  share(part)
    .locate('[data-shared="true"]')
    .elements()
    .map((item) => `${item.querySelector('.what')?.textContent}: ${item.querySelector('.value')?.textContent}`);

const STEMS: Readonly<Record<string, string>> = {
  'opening-well/pick-one': 'The buyer says, “Send me the price.” What do you say?',
  'opening-well/pick-two': 'Which two show that you listened?',
  'every-kind/follow-up': 'Write the two lines that you send Joe tonight.',
};

/** What is in a hand-in of that part, worked out without the code that shows it. */
function inside({ handIn }: ReadHandIn, tell: (one: HandedTry) => string | undefined): string[] {
  return handIn.answers.flatMap(({ exercise, first, last }) => {
    const told = [first, last].flatMap((one) => (one ? (tell(one) ?? []) : []));
    return told.length > 0 ? [`${STEMS[exercise]}: ${told.join(' · then: ')}`] : [];
  });
}

const percent = ({ score }: HandedTry) => (score === undefined ? undefined : `${Math.round(score * 100)}%`);

const { subtle } = crypto;

freshBrowserForEachTest();
beforeEach(async () => {
  await happened(WORK);
  await accept(ASKED);
  await openHandIn();
});

it('What is handed in is what was shown, part by part', async () => {
  await nameField().fill('Ada Berg');
  const before = {
    lessons: shown('lessons'),
    scores: shown('scores'),
    attempts: shown('attempts'),
    texts: shown('texts'),
    commitments: shown('commitments'),
    confidence: shown('confidence'),
  };
  const answers = shown('answers');
  const work = await read(await pack());
  const { handIn } = work;
  expect(work.verdict).toBe('unaltered');
  expect(handIn.name).toBe('Ada Berg');
  expect(handIn.assignment).toEqual({ id: '9f3a27c1be04', edition: 1, title: 'Before the fair' });
  expect(before.lessons).toEqual(['Opening Well: 2 of 4 exercises', 'Every Kind of Practice: 1 of 7 exercises']);
  expect(handIn.lessons.map(({ answered, required }) => [answered, required])).toEqual([
    [2, 4],
    [1, 7],
  ]);
  expect(before.scores.slice(2)).toEqual(inside(work, percent));
  expect(before.attempts).toEqual(
    handIn.answers.map(({ exercise, tries }) => `${STEMS[exercise]}: ${tries === 1 ? '1 try' : `${tries} tries`}`),
  );
  expect(before.texts).toEqual([`${STEMS['every-kind/follow-up']}: ${SECRET}`]);
  expect(inside(work, ({ text }) => text)).toEqual(before.texts);
  expect(before.commitments).toEqual(['Opening Well: Wednesday, December 9, it came up']);
  expect(handIn.commitments).toEqual([{ lesson: 'opening-well', day: '2026-12-09', cameUp: true }]);
  expect(work.body).not.toContain('Miller');
  expect(before.confidence).toEqual([]);
  expect(work.body).not.toContain('confidence');
  expect(answers).toHaveLength(inside(work, ({ response }) => (response === undefined ? undefined : 'one')).length);
  expect(answers[0]).toContain('It is ten dollars apiece. · then: What put this on your list?');
});

it('Nothing that was unticked is in it, item by item', async () => {
  for (const part of ['texts', 'commitments', 'answers']) await unfoldAndUntick(part);
  await expect.element(share('texts')).toMatchTextContent('Not shared.');
  const { handIn, body } = await read(await pack());
  expect(body).not.toContain('oven');
  expect(body).not.toContain('Renewal');
  expect(body).not.toContain('price');
  expect(handIn).not.toHaveProperty('name');
  expect(handIn.answers.find(({ exercise }) => exercise === 'opening-well/pick-two')?.first?.response).toBeDefined();
});

it('A lesson that is unticked takes everything of it along', async () => {
  await unfoldAndUntick('lessons');
  await expect.poll(() => shown('scores')).toHaveLength(2);
  const { body } = await read(await pack());
  expect(body).not.toContain('opening-well');
  expect(body).toContain('every-kind');
});

it.each([
  ['scores', /"(score|firstTry|latest)"/],
  ['attempts', /"(tries|last)"/],
  ['answers', /"response"/],
  ['texts', /"text"|oven/],
  ['commitments', /Renewal|"day"/],
  ['lessons', /"required"/],
] as const)('Without %s there are none in it', async (part, without) => {
  await partBox(part).click();
  await expect.poll(() => shown(part)).toEqual([]);
  const { body } = await read(await pack());
  expect(body).not.toMatch(without);
});

it('How sure somebody was goes along only when it is ticked', async () => {
  await expect.element(partBox('confidence')).not.toBeChecked();
  await partBox('confidence').click();
  await expect.poll(() => shown('confidence')).toEqual([`${STEMS['opening-well/pick-one']}: sure · then: fairly sure`]);
  expect((await read(await pack())).body).toContain('"confidence":"sure"');
});

it('The name of a call and a note on it each go along only when it is ticked', async () => {
  const label = 'Opening Well, Wednesday, December 9';
  await expect.element(partBox('calls')).not.toBeChecked();
  await expect.element(partBox('notes')).not.toBeChecked();
  await expect.element(share('calls')).toMatchTextContent('Not shared.');
  await partBox('calls').click();
  await expect.poll(() => shown('calls')).toEqual([`${label}: Renewal at Miller’s`]);
  const withCalls = await read(await pack());
  expect(withCalls.handIn.commitments).toEqual([
    { lesson: 'opening-well', day: '2026-12-09', call: 'Renewal at Miller’s', cameUp: true },
  ]);
  expect(withCalls.body).not.toContain('longer');
  await page.locate('[data-action="change"]').click();
  await partBox('calls').click();
  await partBox('notes').click();
  await expect.poll(() => shown('notes')).toEqual([`${label}: They asked for longer.`]);
  const { body } = await read(await pack());
  expect(body).toContain('They asked for longer.');
  expect(body).not.toContain('Miller');
});

it('The e-mail holds the link, and a pasted mail is read', async () => {
  const link = await pack();
  await page.getByText('As an email').click();
  const text = textIn(page.getByLabelText('The text', { exact: true }));
  expect(text).toContain('Hi Maria Okafor,');
  expect((await read(text)).body).toBe((await read(link)).body);
});

it('Without a way to sign it goes unsigned, and says so', async () => {
  vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as unknown as SubtleCrypto);
  await openHandIn();
  const link = await pack();
  vi.restoreAllMocks();
  expect((await read(link)).verdict).toBe('unsigned');
  await expect.element(ready()).toMatchTextContent('Not signed: the browser that made it couldn’t');
});

it('A device with a share sheet gets the link', async () => {
  let shared: string | undefined;
  Object.assign(navigator, {
    canShare: ({ url }: ShareData) => url !== undefined,
    share: async ({ url }: ShareData) => {
      shared = url;
    },
  });
  await openHandIn();
  const link = await pack();
  await page.locate('[data-action="share"]').click();
  await expect.element(ready().locate('[role="status"]').first()).toMatchTextContent('Shared.');
  expect(shared).toBe(link);
  for (const name of ['canShare', 'share']) Reflect.deleteProperty(navigator, name);
});

it('A name that would be a formula stays the name that was typed', async () => {
  await nameField().fill('=HYPERLINK("//evil.example")');
  expect((await read(await pack())).handIn.name).toBe('=HYPERLINK("//evil.example")');
});

it('The link leads to the team board', async () => {
  expect(await pack()).toContain(`${location.origin}/trainer/team/#hand-in1.`);
});

it('Another edition than the one that was accepted is not handed in by mistake', async () => {
  await openAssigned(await payloadOf({ ...ASKED, edition: 2, title: 'Newer' }));
  await acceptButton().click();
  await expect.element(checklist()).toBeVisible();
  await openHandIn();
  expect((await read(await pack())).handIn.assignment).toMatchObject({ edition: 2, title: 'Newer' });
});

/** Opens the items of a part and unticks the first. */
async function unfoldAndUntick(part: string): Promise<void> {
  const details = share(part).locate('details');
  if (!(details.element() as HTMLDetailsElement).open) await details.locate('summary').click();
  await details.getByRole('checkbox').first().click();
}

it('Where the assignment says where hand-ins go, a mail to there is the first way', async () => {
  // The one that asks for an address is a newer edition of the one that was accepted before.
  await accept({ ...ASKED, edition: 2, replyTo: 'maria+team@acme.example' });
  await expect.element(checklist()).toMatchTextContent('maria+team@acme.example');
  await openHandIn();
  await page.locate('[data-action="pack"]').click();
  await expect.element(ready()).toMatchTextContent('To maria+team@acme.example, the address in the assignment.');
  const mail = page.locate('[data-action="mail-it"]');
  expect(mail.element().getAttribute('href')).toMatch(/^mailto:maria%2Bteam@acme\.example\?subject=/);
});
