import { answer, exercise, expect, sites, test } from './page-test.ts';

test('a trainer assigns, a rep in another browser does it and hands it in, and the board tells who and how', async ({
  page: trainer,
  browser,
}) => {
  await trainer.goto('trainer/assign/');
  await trainer.getByLabel('Find lessons, a module or a path').fill('Asking More');
  await trainer.getByRole('checkbox', { name: 'Asking More' }).check();
  await trainer.getByLabel('Title').fill('Before the fair');
  await trainer.getByLabel('From').fill('Maria Okafor');
  await trainer.getByRole('button', { name: /^Make the/ }).click();
  const link = trainer.getByLabel('The link', { exact: true });
  await expect(link).toHaveValue(/#assignment1\./);

  const context = await browser.newContext({ baseURL: sites.fixture.url });
  const rep = await context.newPage();
  await rep.goto(await link.inputValue());
  await expect(rep.locator('main')).toContainText('Maria Okafor');
  await rep.getByRole('button', { name: 'Accept' }).click();
  await rep.getByRole('link', { name: 'Start “Asking More”' }).click();
  const question = await exercise(rep, 'asking-more/next-question');
  await answer(question, 'who');
  await answer(question, 'when');
  await expect(question).toHaveAttribute('data-state', 'right');

  await rep.goto('');
  await rep.locator('[data-assigned] li').getByRole('link', { name: 'Hand in' }).click();
  await rep.getByLabel('Your name', { exact: true }).first().fill('Ben Cole');
  await rep.locator('[data-action="pack"]').click();
  const work = await rep.getByLabel('The link', { exact: true }).inputValue();
  await context.close();

  await trainer.goto(work);
  await expect(trainer.locator('.outcome')).toContainText('Ben Cole');
  const row = trainer.locator('[data-sheet="team"] tbody tr').filter({ hasText: 'Ben Cole' });
  await expect(row).toContainText('Done');
  await row.getByRole('button', { name: 'Ben Cole' }).click();
  await expect(trainer.locator('[data-person]')).toContainText('Unchanged since it left their browser.');
  await expect(trainer.locator('[data-person]')).toContainText('Who is to blame for it?');
});
