import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { openLearner } from '../../../src/device/learner.ts';
import { StorageHealth } from '../../../src/ui/care/StorageHealth.tsx';
import { freshBrowserForEachTest, onLeave, storedOf } from '../fresh-browser.ts';
import { page } from '../locate.ts';
import { layOut } from '../page-around.ts';
import '../site-styles.ts';

freshBrowserForEachTest();
afterEach(() => void vi.restoreAllMocks());

it('The button that asks the browser to keep progress stays where it is, whatever is stored and promised meanwhile', async () => {
  const promised = vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false);
  vi.spyOn(navigator.storage, 'persist').mockResolvedValue(true);
  const learner = await openLearner();
  const panel = layOut('Your data');
  render(<StorageHealth learner={learner} />, panel);
  onLeave(() => {
    render(null, panel);
    learner.log.close();
  });
  const ask = page.getByRole('button', { name: 'Ask it to keep your progress' });
  await expect.element(ask).toBeVisible();

  promised.mockResolvedValue(true);
  await learner.record({ type: 'lesson-opened', lesson: 'opening-well', revision: 'a1b2c3d4' });
  await expect.poll(() => storedOf('lesson-opened')).toHaveLength(1);
  await expect.element(page.locate('[data-storage-health="sound"]')).toMatchTextContent('1 record altogether');
  await ask.click();
  await expect.element(page.getByText('No. It promised to keep it until you delete it.')).toBeVisible();
  await expect.element(page.getByRole('status')).toHaveTextContent('Your browser promised to keep it.');
});
