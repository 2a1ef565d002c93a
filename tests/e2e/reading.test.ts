import { expect, sites, test } from './page-test.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson reads as text, each exercise with its answer folded below', async ({ page }) => {
    await page.goto('lessons/opening-well/');
    await expect(page.getByText('What put this on your list?')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Check' })).toHaveCount(0);
    const answer = page.locator('.answer').first();
    await expect(answer.getByText('It finds the problem')).toBeHidden();
    await answer.locator('summary').click();
    await expect(answer).toContainText('Right: What put this on your list? It finds the problem');
    await expect(page.locator('.answer')).toHaveCount(4);
  });

  test('every kind of practice reads as text, without a button that can do nothing', async ({ page }) => {
    await page.goto('lessons/every-kind/');
    await expect(page.locator('.exercise button:visible:not([popovertarget])')).toHaveCount(0);
    for (const answer of await page.locator('.answer').all()) await answer.locator('summary').click();
    for (const words of [
      'Each step gives the next one its meaning',
      'What is one thing you wish they did better?',
      'The boundary case.',
      'Better: What did the inspector say?',
      'His date, in his words',
      'You’ll have it today. What put it on your list?',
      'Saying yes first makes the question free.',
    ])
      await expect(page.locator('.answer').getByText(words).first()).toBeVisible();
  });

  test('Today and the library lead to the lessons', async ({ page }) => {
    await page.goto('');
    await expect(page.getByRole('link', { name: 'Start with “Opening Well”' })).toBeVisible();
    await page.goto('library/');
    await page.getByRole('link', { name: 'Asking More' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Asking More');
  });
});

test('what buyers say stands by theme, each line with the lesson that answers it', async ({ page }) => {
  await page.goto('library/');
  await page.locator('main').getByRole('link', { name: 'what buyers say' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What buyers say');
  await page.getByRole('navigation', { name: 'Themes' }).getByRole('link').last().click();
  await expect(page.getByRole('heading', { level: 2 }).last()).toBeInViewport();
  await page.locator('main section').last().getByRole('listitem').last().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/lessons\//);
});

test('a lesson says what it is for, how long it takes and when it is complete', async ({ page }) => {
  await page.goto('lessons/opening-well/');
  const header = page.locator('main [data-head]');
  await expect(header).toContainText('Given a request, ask about the problem first.');
  await expect(header).toContainText('6 minutes · foundation · complete when you’ve answered all 4 exercises');
  await expect(page.locator('main')).toContainText('Stay within the approved labeling.');
});

test('the table of contents marks the heading that is being read', async ({ page }) => {
  await page.goto('lessons/opening-well/');
  const contents = page.getByRole('navigation', { name: 'In this lesson' });
  await expect(contents.locator('[aria-current]')).toHaveText('Start');
  await page.locator('#practice').evaluate((heading) => heading.scrollIntoView());
  await expect(contents.locator('[aria-current]')).toHaveText('Practice');
});

test('on a phone the contents open from the top of the screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('lessons/opening-well/');
  const contents = page.getByRole('navigation', { name: 'In this lesson' });
  await expect(contents).toBeHidden();
  await page.getByRole('button', { name: 'In this lesson' }).click();
  await contents.getByRole('link', { name: 'Practice' }).click();
  await expect(page).toHaveURL(/#practice$/);
  await expect(contents).toBeHidden();
});

test('previous and next lead through the whole course', async ({ page }) => {
  await page.goto('lessons/opening-well/');
  const onward = page.getByRole('navigation', { name: 'Previous and next lesson' });
  await onward.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Asking More');
  await onward.getByRole('link', { name: /Next lesson/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Closing Kindly');
  await onward.getByRole('link', { name: /Previous/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Asking More');
});

test('an earlier address of a lesson leads to its new one', async ({ page }) => {
  await page.goto('lessons/old-opening/');
  await expect(page).toHaveURL(/\/lessons\/opening-well\/$/);
});

test('an address that does not exist says so and leads on', async ({ page }) => {
  const response = await page.request.get('nowhere/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('We can’t find that page.');
});

test('the chosen theme is remembered, there before the first paint, and not on paper', async ({ page }) => {
  await page.goto('');
  const button = page.getByRole('button', { name: /Color theme/ });
  await button.click();
  await expect(button).toHaveAccessibleName('Color theme: light');
  await button.click();
  await expect(button).toHaveAccessibleName('Color theme: dark');
  await page.goto('library/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
});

test('a lesson prints with nothing cut and without the navigation', async ({ page }) => {
  await page.goto('lessons/opening-well/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.locator('.exercise').first()).toBeVisible();
  expect((await page.pdf({ tagged: true, outline: true })).byteLength).toBeGreaterThan(10_000);
});

test('every page names itself for search engines and shared links', async ({ page }) => {
  await page.goto(`${sites.course.url}lessons/diagnose-before-you-prescribe/`);
  await expect(page).toHaveTitle('Diagnose Before You Prescribe · Crescendo');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    'https://crescendo.example/lessons/diagnose-before-you-prescribe/',
  );
  const card = await page.locator('meta[property="og:image"]').getAttribute('content');
  const picture = await page.request.get(new URL(new URL(card ?? '').pathname, sites.course.url).href);
  expect(picture.headers()['content-type']).toBe('image/png');
  for (const file of ['sitemap.xml', 'robots.txt', 'site.webmanifest', 'favicon.svg', 'favicon.ico', 'icon-512.png']) {
    expect((await page.request.get(`${sites.course.url}${file}`)).status(), file).toBe(200);
  }
});
