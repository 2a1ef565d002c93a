import { afterEach, expect, it, vi } from 'vitest';
import { askToPersist, mayOffer } from '../../../src/device/persistence.ts';

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

/** Whether the person is offered to ask a browser that says this. */
async function offered({ persisted = false, state = 'prompt', hint }: Saying = {}): Promise<boolean> {
  const kept = new Map(hint === undefined ? [] : [['crescendo:persistence:/', String(hint)]]);
  vi.stubGlobal('document', { documentElement: { dataset: { base: '/' } } });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  vi.stubGlobal('navigator', {
    storage: { persisted: () => Promise.resolve(persisted) },
    permissions: { query: () => Promise.resolve({ state }) },
  });
  const first = await mayOffer();
  // Not again at the end of the next lesson.
  expect(await mayOffer()).toBe(false);
  return first;
}

interface Saying {
  persisted?: boolean;
  state?: PermissionState;
  /** When it was asked for or offered before. */
  hint?: number;
}

it('A browser that asks the person is asked by a button that is offered once, and not where it has an answer', async () => {
  const day = 86_400_000;
  expect(await offered()).toBe(true);
  expect(await offered({ hint: Date.now() - 8 * day })).toBe(true);
  expect(await offered({ hint: Date.now() - day })).toBe(false);
  expect(await offered({ persisted: true })).toBe(false);
  expect(await offered({ state: 'denied' })).toBe(false);
  expect(await offered({ state: 'granted' })).toBe(false);
});
