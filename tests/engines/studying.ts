import { expect, it } from 'vitest';
import type { Place } from './describe-engine.ts';
import type { Person } from './person.ts';
import { comesAlive, exercise, fieldsOf, stateOf, textOf } from './seen.ts';

/** A lesson is read, practiced and come back to. */

const BASICS = ['pick-one', 'pick-two', 'work-out', 'fill-in'].map((id) => `opening-well/${id}`);
const ALL = ['call-plan', 'concerns', 'delight', 'lost-line', 'follow-up', 'opening-line', 'late-boxes'].map(
  (id) => `every-kind/${id}`,
);
const TEXT = 'Joe, may I watch one closing on Tuesday?';

const check = (person: Person, address: string): Promise<void> =>
  person.press({ role: 'button', name: /^Check/, within: exercise(address) });

const becomes = (person: Person, address: string, state: string | RegExp): Promise<void> =>
  expect.poll(() => stateOf(person, address), { message: address }).toMatch(state);

/** All states, once every one is live: each becomes so when it is scrolled to. */
async function statesOf(person: Person, addresses: readonly string[]): Promise<(string | null)[]> {
  const states: (string | null)[] = [];
  for (const address of addresses) {
    await comesAlive(person, address);
    states.push(await stateOf(person, address));
  }
  return states;
}

async function answerBasics(person: Person): Promise<void> {
  const [one = '', two = '', number = '', fill = ''] = BASICS;
  await person.press(`${exercise(one)} [data-option="ask"] label`);
  await check(person, one);
  await becomes(person, one, 'right');
  for (const option of ['repeat', 'wait']) await person.press(`${exercise(two)} [data-option="${option}"] label`);
  await check(person, two);
  await becomes(person, two, 'right');
  await person.fill(`${exercise(number)} input[type="text"]`, '400');
  await check(person, number);
  await becomes(person, number, 'right');
  await person.fill(`${exercise(fill)} input[type="text"]`, 'miss');
  await check(person, fill);
  await becomes(person, fill, 'right');
}

const GROUPS = { spare: 'Delight', 'on-time': 'Expected', 'call-back': 'Expected' };
const REPLIES = { think: 'which-part', vendor: 'one-thing', budget: 'next-year' };

async function answerParts(person: Person): Promise<void> {
  const [order = '', match = '', sort = '', spot = ''] = ALL;
  for (const step of ['agree', 'complaint', 'cost', 'price', 'step'])
    await person.press(`${exercise(order)} [data-step="${step}"] > label`);
  await check(person, order);
  await becomes(person, order, 'right');
  for (const [part, reply] of Object.entries(REPLIES)) {
    await person.press(`#concerns-${part}-reply`);
    await person.press(`#concerns-${part}-sheet label:has([value="${reply}"])`);
  }
  await check(person, match);
  await becomes(person, match, 'right');
  for (const [part, group] of Object.entries(GROUPS))
    await person.press({ role: 'radio', name: group, within: `${exercise(sort)} [data-part="${part}"]` });
  await check(person, sort);
  await becomes(person, sort, 'right');
  await person.press(`${exercise(spot)} [data-option="pitch"] label`);
  await check(person, spot);
  await becomes(person, spot, 'right');
}

async function judgeSamples(person: Person): Promise<void> {
  for (const sample of [1, 2]) await person.press(`${exercise('every-kind/follow-up')} li:nth-child(${sample}) label`);
  await person.press('[data-act="compare"]');
  await person.fill(`${exercise('every-kind/follow-up')} textarea`, TEXT);
}

async function answerAloud(person: Person): Promise<void> {
  await person.press('[data-act="written"]');
  await person.press('.criteria input');
  await person.press('[data-act="keep"]');
  await becomes(person, 'every-kind/follow-up', 'partly');
  await person.press({ role: 'button', name: /^I said it/, within: exercise('every-kind/opening-line') });
  await person.press('[data-rating="hard"]');
  await becomes(person, 'every-kind/opening-line', 'partly');
  for (const reply of ['what-for', 'two-days']) {
    await person.press('[data-act="show"]');
    await person.press(`[data-reply="${reply}"]`);
  }
  await becomes(person, 'every-kind/late-boxes', 'right');
}

export function describeStudying({ newcomer }: Place): void {
  it('every kind of exercise can be answered, and is there after a reload and after Back', async () => {
    const person = await newcomer();
    await person.go('lessons/opening-well/');
    await answerBasics(person);
    await person.press({ role: 'link', name: 'Library', within: 'header' });
    await expect.poll(() => textOf(person, 'h1')).toBe('Library');
    await person.back();
    expect(await statesOf(person, BASICS)).toEqual(BASICS.map(() => 'right'));
    expect(await fieldsOf(person, '.exercise input[type="text"]')).toEqual(['400', 'miss']);

    await person.go('lessons/every-kind/');
    await answerParts(person);
    await judgeSamples(person);
    await answerAloud(person);
    const states = await statesOf(person, ALL);
    expect(states).toEqual(['right', 'right', 'right', 'right', 'partly', 'partly', 'right']);
    const chosen = await fieldsOf(person, '.exercise :is(input, textarea)');
    await person.reload();
    expect(await statesOf(person, ALL)).toEqual(states);
    expect(await fieldsOf(person, '.exercise :is(input, textarea)')).toEqual(chosen);
  });

  it('what was begun is there after a reload and after Back, and can be finished', async () => {
    const person = await newcomer();
    await person.go('lessons/every-kind/');
    await judgeSamples(person);
    await person.press('#concerns-think-reply');
    await person.press('#concerns-think-sheet label:has([value="which-part"])');
    await becomes(person, 'every-kind/concerns', 'open');
    await person.reload();
    await statesOf(person, ALL);
    await expect.poll(() => fieldsOf(person, 'textarea')).toEqual([TEXT]);
    expect(await textOf(person, '#concerns-think-reply')).toContain('Which part would you like to think through?');

    await person.press({ role: 'link', name: 'Library', within: 'header' });
    await expect.poll(() => textOf(person, 'h1')).toBe('Library');
    await person.back();
    await statesOf(person, ALL);
    await expect.poll(() => fieldsOf(person, 'textarea')).toEqual([TEXT]);
    await person.press('[data-act="written"]');
    await person.press('[data-act="keep"]');
    await becomes(person, 'every-kind/follow-up', 'wrong');
    expect(await textOf(person, exercise('every-kind/follow-up'))).toContain(TEXT);
  });

  it('words that were typed and not checked are in their field after Back', async () => {
    const person = await newcomer();
    await person.go('lessons/opening-well/');
    await statesOf(person, BASICS);
    await person.fill(`${exercise('opening-well/fill-in')} input[type="text"]`, 'mis');
    await person.press({ role: 'link', name: 'Library', within: 'header' });
    await expect.poll(() => textOf(person, 'h1')).toBe('Library');
    await person.back();
    await statesOf(person, BASICS);
    const field = `${exercise('opening-well/fill-in')} input[type="text"]`;
    await expect.poll(() => fieldsOf(person, field)).toEqual(['mis']);
    await person.fill(field, 'miss');
    await check(person, 'opening-well/fill-in');
    await becomes(person, 'opening-well/fill-in', 'right');
  });

  it('an exercise can be answered by keyboard alone', async () => {
    const person = await newcomer();
    await person.go('lessons/opening-well/');
    const [one = ''] = BASICS;
    // While earlier choices are put in again, none is shown for a moment, and the next key would go on from there.
    await comesAlive(person, one);
    await person.run((of: string) => document.querySelector<HTMLElement>(of)?.focus(), `${exercise(one)} input`);
    const isChosen = () =>
      person.run((of: string) => document.querySelector(of) !== null, `${exercise(one)} [data-option="ask"] :checked`);
    for (const key of ['Space', 'ArrowDown', 'ArrowDown']) if (!(await isChosen())) await person.keys(key);
    await person.keys('Enter');
    await becomes(person, one, 'right');
    expect(await person.run((of: string) => document.querySelector(`${of} :focus`) !== null, exercise(one))).toBe(true);
  });

  it('a page that is left while its parts are loading says nothing of it', async () => {
    const person = await newcomer();
    for (const page of ['lessons/every-kind/', '', 'lessons/opening-well/', 'progress/']) {
      await person.go(page);
      await person.pointAt('h1');
      // In a task of its own: a script that its page takes along gives no answer.
      await person.run(() => void setTimeout(() => location.assign('/glossary/')), undefined);
      await expect.poll(() => textOf(person, 'h1').catch(() => '')).toBe('Glossary');
    }
  });
}
