import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashesBySection, type ParagraphSection } from '../../src/catalog/paragraphs.ts';
import { expectNoViolations, inEachLook, sidewaysScroll } from './axe.ts';
import { answer, answering, exercise, expect, type Page, putRecords, sites, storedOf, test } from './page-test.ts';

/** A lesson that was passed, and what it says when it comes in other words. */

/** A lesson of which one question is required. */
const LESSON = 'lessons/asking-more/';
const QUESTION = 'asking-more/next-question';

const changes = (page: Page) => page.locator('.changes');
const passedBefore = (page: Page) => storedOf(page, 'lesson-passed');

/** A file of the built course. */
const fileOf = (out: string, name: string) =>
  JSON.parse(readFileSync(join(out, 'course', courseOf(out), `${name}.json`), 'utf8'));

const courseOf = (out: string): string => JSON.parse(readFileSync(join(out, 'release.json'), 'utf8')).course;

const sections = (): Record<string, readonly string[]> =>
  hashesBySection(fileOf(sites.fixture.out, 'paragraphs/asking-more'));

/** How an edition read in which one paragraph had other words, and one more was there. */
function earlierText(): Record<string, readonly string[]> {
  const { 'the-idea': [, ...idea] = [], 'the-story': story = [], ...others } = sections();
  return { ...others, 'the-idea': ['11111', ...idea], 'the-story': [...story, '22222'] };
}

const questionNow = (): string =>
  fileOf(sites.fixture.out, 'exercises/asking-more').find(({ address }: { address: string }) => address === QUESTION)
    .revision;

const EARLIER = '00000000';

/** What somebody did here before the last release: answered, and passed unless `text` is undefined. */
interface Before {
  text: Record<string, readonly string[]> | undefined;
  question?: string;
  exercise?: string;
}

/** Opens the lesson as somebody who passed an earlier edition of it. */
async function comeBack(page: Page, { text, question = questionNow(), exercise = QUESTION }: Before): Promise<void> {
  await page.goto(LESSON);
  await expect.poll(() => storedOf(page, 'lesson-opened')).toHaveLength(1);
  const base = { at: Date.now() - 1_000, device: 'another-device' };
  const events = [
    {
      ...base,
      id: '01938a6e-7c00-7000-8000-000000000001',
      type: 'exercise-answered',
      exercise,
      revision: question,
      response: { option: 'when' },
      score: 1,
      attempt: 1,
      hints: 0,
      context: 'lesson',
      durationMillis: 4_000,
    },
    ...(text
      ? [
          {
            ...base,
            id: '01938a6e-7c00-7000-8000-000000000002',
            type: 'lesson-passed',
            lesson: 'asking-more',
            revision: EARLIER,
            sections: text,
          },
        ]
      : []),
  ];
  await putRecords(
    page,
    events.map((event, index) => ({ seq: 100 + index, id: event.id, event })),
  );
  await page.reload();
}

for (const { out, url } of [sites.fixture, sites.course]) {
  test(`every block of a lesson is one element of its page in ${out}`, async ({ page }) => {
    test.slow();
    const lessons = readdirSync(join(out, 'course', courseOf(out), 'paragraphs')).map((file) =>
      file.replace('.json', ''),
    );
    expect(lessons.length).toBeGreaterThan(3);
    for (const lesson of lessons) {
      const text: ParagraphSection[] = fileOf(out, `paragraphs/${lesson}`);
      const kinds = text.flatMap(({ fragment, blocks }, index) => [
        ...(index > 0 ? [fragment] : []),
        ...blocks.map((block) => (block ? 'text' : 'exercise')),
      ]);
      await page.goto(`${url}lessons/${lesson}/`);
      const shown = await page.locator('.prose > .lesson-step > *').evaluateAll((elements) =>
        elements.map((element) => {
          if (/^h[2-6]$/i.test(element.tagName)) return element.id;
          return element.matches('.exercise-place') ? 'exercise' : 'text';
        }),
      );
      expect(shown, lesson).toEqual(kinds);
    }
  });
}

test('what was passed is noted once, by section, when a lesson becomes complete', async ({ page }) => {
  await page.goto(LESSON);
  await answer(await exercise(page, QUESTION), 'when');
  await expect.poll(() => passedBefore(page)).toHaveLength(1);
  const [opened] = await storedOf(page, 'lesson-opened');
  expect((await passedBefore(page))[0]).toMatchObject({
    lesson: 'asking-more',
    revision: opened?.['revision'],
    sections: sections(),
  });
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await page.reload();
  await expect(page.locator('main [data-progress-text]')).toHaveText('1 of 1 exercises');
  await exercise(page, QUESTION);
  await expect(changes(page)).toHaveCount(0);
  expect(await passedBefore(page)).toHaveLength(1);
  // A visit on which nothing has changed loads nothing for it.
  expect(asked.filter((url) => url.includes('paragraphs') || url.includes('show-changes'))).toEqual([]);
});

test('a lesson in other words keeps its tick, says what changed and where, and marks it', async ({ page }) => {
  await comeBack(page, { text: earlierText(), question: EARLIER });
  await expect(changes(page)).toContainText(
    'One paragraph and one question changed and one paragraph was removed since you passed, about 2 minutes.',
  );
  await expect(changes(page)).toContainText('The lesson stays complete.');
  await expect(page.locator('main')).toHaveAttribute('data-status', 'complete');
  await expect(changes(page).getByRole('listitem')).toHaveText([
    'The story: one paragraph removed',
    'The idea: one paragraph changed',
    'Question 1 of 1: it changed, so you get it again',
  ]);

  const marked = page.locator('.lesson-step > [data-changed]');
  await expect(marked).toHaveCount(2);
  await expect(marked.first()).toContainText('Changed since you passed: Ask an open question.');
  await changes(page).getByRole('link', { name: 'The idea' }).click();
  await expect(marked.first()).toBeInViewport();
  await expect(page).toHaveURL(/#changed-\d+$/);

  const root = await exercise(page, QUESTION);
  await expect(root).toHaveAttribute('data-state', 'open');
  await expect(root).toContainText('This question changed after you answered it.');
});

test('what was read and answered again is passed anew, and the marks go', async ({ page }) => {
  await comeBack(page, { text: earlierText(), question: EARLIER });
  const read = changes(page).getByRole('button', { name: 'I’ve read it' });
  await read.focus();
  await page.keyboard.press('Enter');
  await expect(changes(page).getByRole('status')).toHaveText('Got it. Now answer what’s left.');
  await expect(page.locator('#changed-since')).toBeFocused();
  await expect(changes(page)).toContainText('One question changed since you passed, about a minute.');
  await expect(page.locator('.prose > p[data-changed]')).toHaveCount(0);
  await expect(page.getByText('Changed since you passed: ')).toHaveCount(0);
  await expect.poll(() => passedBefore(page)).toHaveLength(2);
  const [, again] = await passedBefore(page);
  expect(again).toMatchObject({ revision: expect.not.stringContaining(EARLIER), sections: sections() });

  await page.reload();
  await expect(changes(page)).toContainText('One question changed since you passed');
  await answer(await exercise(page, QUESTION), 'when');
  await expect(page.locator('.lesson-step > [data-changed]')).toHaveCount(0);
  await page.reload();
  await exercise(page, QUESTION);
  await expect(changes(page)).toHaveCount(0);
  expect(await passedBefore(page)).toHaveLength(2);
});

test('where only a question changed, its answer is all that is asked for, and is noted', async ({ page }) => {
  await comeBack(page, { text: sections(), question: EARLIER });
  await expect(changes(page)).toContainText('One question changed since you passed, about a minute.');
  await expect(changes(page).getByRole('button')).toHaveCount(0);
  await answer(await exercise(page, QUESTION), 'when');
  await expect.poll(() => passedBefore(page)).toHaveLength(2);
  expect((await passedBefore(page))[1]).toMatchObject({
    revision: expect.not.stringContaining(EARLIER),
    sections: sections(),
  });
});

test('a new question is told, and completes the lesson again', async ({ page }) => {
  await comeBack(page, { text: sections(), exercise: 'asking-more/since-removed' });
  await expect(changes(page)).toContainText('One question is new since you passed, about a minute.');
  await expect(changes(page)).toContainText('Answer what’s new, and the lesson is complete again');
  await answer(await exercise(page, QUESTION), 'when');
  await expect(changes(page)).toHaveCount(0);
});

test('whoever passed before it was noted is not told of text, and it is noted from now on', async ({ page }) => {
  await comeBack(page, { text: undefined, question: EARLIER });
  await expect(changes(page)).toContainText('One question changed since you passed, about a minute.');
  await expect.poll(() => passedBefore(page)).toHaveLength(1);
});

test.describe('on a line that is gone', () => {
  test.use({ allowedFaults: [/Failed to load resource|ERR_FAILED/] });
  test('what was passed is noted on the next visit', async ({ page }) => {
    const through = await answering(page, '**/paragraphs/*.json');
    await page.goto(LESSON);
    const missed = page.waitForEvent('requestfailed');
    await answer(await exercise(page, QUESTION), 'when');
    await missed;
    expect(await passedBefore(page)).toEqual([]);
    through();
    await page.reload();
    await expect.poll(() => passedBefore(page)).toHaveLength(1);
  });
});

inEachLook(() => {
  test('what has changed can be read by everyone', async ({ page }) => {
    await comeBack(page, { text: earlierText(), question: EARLIER });
    await expect(changes(page)).toBeVisible();
    await expectNoViolations(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysScroll(page)).toBe(0);
  });
});
