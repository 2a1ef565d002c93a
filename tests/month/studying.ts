import { expect, type Locator } from '@playwright/test';
import { type AnswerKey, answerKeys } from './answer-keys.ts';
import { open, type Person, tap } from './person.ts';

/** How a rep answers: whether rightly, and whether they say that they are sure of it. */
export interface Manner {
  isRight: boolean;
  isSure: boolean;
  /** What they write where a text is asked for. */
  text: string;
}

/** Does all that a lesson asks for, one after the other as they stand; gives how many. */
export async function study(person: Person, lesson: string, manner: Manner): Promise<number> {
  await open(person, `lessons/${lesson}/`);
  const keys = answerKeys(lesson);
  let done = 0;
  const addresses = await person.page
    .locator('[data-exercise]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-exercise') ?? ''));
  for (const address of addresses) {
    const exercise = person.page.locator(`[data-exercise="${address}"]`);
    const key = keys.get(address);
    if (key) await choose(person, exercise, key, manner);
    else if ((await exercise.getAttribute('data-kind')) === 'write') await write(person, exercise, manner.text);
    else await talk(person, exercise);
    done++;
  }
  return done;
}

/** On a phone, an exercise may stand in another step of the lesson; nothing answers before it is live. */
async function reach({ page }: Person, exercise: Locator): Promise<void> {
  const place = page.locator('.exercise-place').filter({ has: exercise });
  if (await place.evaluate((one) => one.closest('[hidden]') !== null))
    await place.evaluate(({ id }) => void location.assign(`#${id}`));
  await expect(async () => {
    await exercise.scrollIntoViewIfNeeded();
    await expect(page.locator('[data-live="yes"]').filter({ has: exercise })).toBeAttached({ timeout: 1_000 });
  }).toPass();
}

/** Answers a question, also on its own. */
export async function choose(
  person: Person,
  exercise: Locator,
  key: AnswerKey,
  { isRight, isSure }: Omit<Manner, 'text'>,
): Promise<void> {
  await reach(person, exercise);
  await tap(person, exercise.locator(`[data-option="${isRight ? key.right : key.wrong}"] label`));
  if (isSure) await tap(person, exercise.locator('.confidence label:has([value="sure"])'));
  await tap(person, exercise.getByRole('button', { name: /^Check/ }));
  await expect(exercise, 'an answer that was checked has a verdict').not.toHaveAttribute('data-state', 'open');
}

async function write(person: Person, exercise: Locator, text: string): Promise<void> {
  await reach(person, exercise);
  for (const sample of await exercise.locator('.sample').all()) await tap(person, sample.locator('input').first());
  await tap(person, exercise.locator('[data-act="compare"]'));
  await exercise.locator('textarea').fill(text);
  await tap(person, exercise.locator('[data-act="written"]'));
  await tap(person, exercise.locator('.criteria input').first());
  await tap(person, exercise.locator('[data-act="keep"]'));
}

/** Talks until the talk ends, by the first reply each time. */
async function talk(person: Person, exercise: Locator): Promise<void> {
  await reach(person, exercise);
  const ending = exercise.locator('.ending-card');
  const show = exercise.locator('[data-act="show"]');
  const reply = exercise.locator('[data-reply]').first();
  while (!(await ending.isVisible())) {
    await expect(ending.or(show).or(reply).first()).toBeVisible();
    if (await show.isVisible()) await tap(person, show);
    else if (await reply.isVisible()) await tap(person, reply);
  }
}
