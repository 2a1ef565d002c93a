import { afterEach, expect, it, vi } from 'vitest';
import { onNewDay } from '../../src/ui/kit/day.ts';
import { dayFromNow } from '../team/asked-assignment.ts';
import { accept, main } from './assigned-in-hand.tsx';
import { freshBrowserForEachTest } from './fresh-browser.ts';

freshBrowserForEachTest();
afterEach(() => void vi.useRealTimers());

const at = (hours: number, minutes: number, day = 1): Date => new Date(2026, 10, 30 + day, hours, minutes);

it('A day begins at midnight, and once for each', () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.setSystemTime(at(23, 50));
  const listener = vi.fn();
  const stop = onNewDay(listener);
  vi.advanceTimersByTime(9 * 60_000);
  expect(listener).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2 * 60_000);
  expect(listener).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(24 * 60 * 60_000);
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  vi.advanceTimersByTime(24 * 60 * 60_000);
  expect(listener).toHaveBeenCalledTimes(2);
});

it('A device that slept over days with the page in view has the new day within a minute', () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.setSystemTime(at(10, 0));
  const listener = vi.fn();
  const stop = onNewDay(listener);
  // Its clocks stood still, so that midnight seems hours away.
  vi.setSystemTime(at(10, 0, 8));
  vi.advanceTimersByTime(60_000);
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
});

it('An assignment is due today once somebody looks at it again after midnight', async () => {
  await accept({ due: dayFromNow(1) });
  await expect.element(main()).toMatchTextContent('Due tomorrow');
  vi.useFakeTimers({ toFake: ['Date'] });
  // The device slept, and its clocks stood still.
  vi.setSystemTime(Date.now() + 24 * 60 * 60_000);
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.element(main()).toMatchTextContent('Due today');
});
