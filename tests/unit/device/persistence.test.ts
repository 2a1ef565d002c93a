import { afterEach, expect, it, vi } from 'vitest';
import { askToPersist } from '../../../src/device/persistence.ts';

afterEach(() => vi.unstubAllGlobals());

/** How often a browser of this name is asked to keep what is stored. */
async function timesAsked(userAgent: string): Promise<number> {
  const persist = vi.fn(() => Promise.resolve(true));
  vi.stubGlobal('navigator', { userAgent, storage: { persisted: () => Promise.resolve(false), persist } });
  await askToPersist();
  return persist.mock.calls.length;
}

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36', 1],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
    1,
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/140.0 Mobile/15E148 Safari/605.1.15',
    1,
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 0],
])('A browser that would put the question to the person is not asked unbidden: %s', async (userAgent, times) => {
  expect(await timesAsked(userAgent)).toBe(times);
});
