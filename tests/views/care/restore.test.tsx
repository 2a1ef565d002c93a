import { render } from 'preact';
import { expect, it } from 'vitest';
import { openLearner } from '../../../src/device/learner.ts';
import { writeBackup } from '../../../src/formats/backup/backup-file.ts';
import { RestorePanel } from '../../../src/ui/care/RestorePanel.tsx';
import { answeredAs, stampedAsBefore } from '../../team/asked-assignment.ts';
import { freshBrowserForEachTest, onLeave } from '../fresh-browser.ts';
import { page } from '../locate.ts';
import { layOut } from '../page-around.ts';
import '../site-styles.ts';

freshBrowserForEachTest();

const answers = ['opening-well/pick-one', 'opening-well/work-out', 'asking-more/next-question'].map((address) =>
  answeredAs(address, { option: 'x' }),
);

/** A copy in which somebody started over, a moment ago. */
const startedOver = () =>
  writeBackup(
    [{ type: 'progress-reset', scope: 'everything', names: [], id: 'the-reset', at: Date.now(), device: 'elsewhere' }],
    { site: 'Testbed', exportedAt: Date.now(), device: 'elsewhere' },
  );

it('A copy in which somebody started over says before it is taken in what it takes away, and can be undone after it', async () => {
  const learner = await openLearner();
  await learner.log.append(stampedAsBefore(answers));
  const panel = layOut('Your data');
  render(<RestorePanel kept={learner} />, panel);
  onLeave(() => {
    render(null, panel);
    learner.log.close();
  });
  const counting = (): number => learner.events().filter(({ type }) => type === 'exercise-answered').length;
  expect(counting()).toBe(3);

  await page.getByLabelText('Choose a backup').upload(new File([startedOver()], 'backup.json'));
  const preview = page.locate('[data-restore="preview"]');
  await expect.element(preview.locate('[data-count="changes"]')).toMatchTextContent('It hides 3 answers in 2 lessons');
  await expect.element(preview).not.toMatchTextContent('Nothing you have now will be changed');
  expect(counting()).toBe(3);

  await preview.getByRole('button', { name: 'Restore 1 record' }).click();
  await expect.element(page.locate('[data-restore-message]')).toMatchTextContent('hid answers');
  expect(counting()).toBe(0);
  await page.getByRole('button', { name: 'Undo what it hid' }).click();
  await expect.element(page.locate('[data-restore-message]')).toMatchTextContent('is back');
  expect(counting()).toBe(3);
});
