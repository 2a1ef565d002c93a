import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeptLog } from '../../src/log/kept-log.ts';
import { type FaultyStore, faultyStore } from './faulty-store.ts';
import { closeTabsAfterEach, closing, fine, keptBy, newName, pass, settle, stopClocks, throwing } from './kept-tab.ts';

closeTabsAfterEach();

const PLACE = 'lesson/exercise';
const any = (): boolean => true;
let pages = 0;
let now = 1_000;

/** A page of a tab, on a store that all tabs of the browser share. */
async function openPage(tab: string, store: FaultyStore): Promise<KeptLog> {
  const options = keptBy(store, { witness: undefined });
  return closing(await KeptLog.open({ ...options, newDevice: () => `page ${++pages}`, tab, now: () => ++now }));
}

/** Types at the place, and waits until it is stored. */
async function type({ drafts }: KeptLog, text: string): Promise<void> {
  drafts.keep(PLACE, text);
  await drafts.flush();
}

/** Opens a page of the same tab in its place. */
async function reload(page: KeptLog, tab: string, store: FaultyStore): Promise<KeptLog> {
  page.close();
  return openPage(tab, store);
}

const otherTexts = ({ drafts }: KeptLog): unknown[] => drafts.others(PLACE).map(({ value }) => value);
const browser = (): FaultyStore => faultyStore({ name: newName() });

describe('What was begun', () => {
  it('is there for the next page of the tab, with its last letter', async () => {
    const store = browser();
    const page = await openPage('A', store);
    expect(page.drafts.takeUp(PLACE, any)).toBeUndefined();
    page.drafts.keep(PLACE, 'T');
    page.drafts.keep(PLACE, 'Th');
    await type(page, 'The');
    const next = await reload(page, 'A', store);
    expect(next.drafts.takeUp(PLACE, any)).toBe('The');
    expect(otherTexts(next)).toEqual([]);
  });

  it('is the newest of all tabs for a tab that has nothing there', async () => {
    const store = browser();
    await type(await openPage('A', store), 'first');
    await type(await openPage('B', store), 'second');
    expect((await openPage('C', store)).drafts.takeUp(PLACE, any)).toBe('second');
  });

  it('in one tab never takes the place of what another tab has', async () => {
    const store = browser();
    const [long, short] = [await openPage('A', store), await openPage('B', store)];
    long.drafts.takeUp(PLACE, any);
    short.drafts.takeUp(PLACE, any);
    await type(long, 'four hundred letters');
    await type(short, 'x');
    const again = await reload(long, 'A', store);
    expect(again.drafts.takeUp(PLACE, any)).toBe('four hundred letters');
    expect(otherTexts(again)).toEqual(['x']);
    await type(again, 'four hundred letters and more');
    const other = await reload(short, 'B', store);
    expect(other.drafts.takeUp(PLACE, any)).toBe('x');
    expect(otherTexts(other)).toEqual(['four hundred letters and more']);
  });

  it('takes the place of what it was taken up from', async () => {
    const store = browser();
    await type(await openPage('A', store), 'begun');
    const next = await openPage('B', store);
    next.drafts.takeUp(PLACE, any);
    await type(next, 'begun, and gone on');
    const last = await openPage('C', store);
    expect(last.drafts.takeUp(PLACE, any)).toBe('begun, and gone on');
    expect(otherTexts(last)).toEqual([]);
  });

  it('stays beside it where somebody went on with both', async () => {
    const store = browser();
    const first = await openPage('A', store);
    await type(first, 'begun');
    const second = await openPage('B', store);
    second.drafts.takeUp(PLACE, any);
    await type(first, 'begun, on the one side');
    await type(second, 'begun, on the other');
    const last = await openPage('C', store);
    expect([last.drafts.takeUp(PLACE, any), ...otherTexts(last)]).toEqual([
      'begun, on the other',
      'begun, on the one side',
    ]);
  });

  it('is gone once it is ended, and what others have is not', async () => {
    const store = browser();
    const [page, other] = [await openPage('A', store), await openPage('B', store)];
    await type(page, 'mine');
    await type(other, 'theirs');
    page.drafts.keep(PLACE, undefined);
    await page.drafts.flush();
    const next = await reload(page, 'A', store);
    // Finished after that was written: it does not come up by itself.
    expect(next.drafts.takeUp(PLACE, any, now)).toBeUndefined();
    expect(otherTexts(next)).toEqual(['theirs']);
  });

  it('costs nothing to end where nothing was begun', async () => {
    const store = browser();
    let writes = 0;
    store.steps.changeDrafts = () => void writes++;
    const page = await openPage('A', store);
    page.drafts.keep(PLACE, undefined);
    await page.drafts.flush();
    expect(writes).toBe(0);
  });

  it('can be ended though the clock was set back', async () => {
    const store = browser();
    const page = await openPage('A', store);
    now += 1_000_000;
    await type(page, 'written by a clock that is ahead');
    now -= 1_000_000;
    const next = await reload(page, 'A', store);
    expect(next.drafts.takeUp(PLACE, any)).toBe('written by a clock that is ahead');
    await type(next, 'written by the right one');
    await settle();
    next.drafts.keep(PLACE, undefined);
    await next.drafts.flush();
    expect((await reload(next, 'A', store)).drafts.takeUp(PLACE, any)).toBeUndefined();
  });

  it('is passed over where it does not fit, and shown all the same', async () => {
    const store = browser();
    await type(await openPage('A', store), 'at an earlier wording');
    const next = await openPage('A', store);
    expect(next.drafts.takeUp(PLACE, (value) => value !== 'at an earlier wording')).toBeUndefined();
    expect(otherTexts(next)).toEqual(['at an earlier wording']);
  });

  it('changes places with what another tab has, and neither is lost', async () => {
    const store = browser();
    const page = await openPage('A', store);
    await type(await openPage('B', store), 'theirs');
    await type(page, 'mine');
    const next = await reload(page, 'A', store);
    next.drafts.takeUp(PLACE, any);
    const [other] = next.drafts.others(PLACE);
    if (other) next.drafts.exchange(other);
    await next.drafts.flush();
    const last = await reload(next, 'A', store);
    expect(last.drafts.takeUp(PLACE, any)).toBe('theirs');
    expect(otherTexts(last)).toEqual(['mine']);
    const [aside] = last.drafts.others(PLACE);
    if (aside) last.drafts.drop(aside);
    await last.drafts.flush();
    const third = await openPage('C', store);
    expect([third.drafts.takeUp(PLACE, any), ...otherTexts(third)]).toEqual(['theirs']);
  });

  it('waits while the store takes nothing, is counted, and is stored as soon as that works', async () => {
    const store = browser();
    stopClocks();
    const page = await openPage('A', store);
    store.steps.changeDrafts = throwing('QuotaExceededError');
    page.drafts.keep(PLACE, 'no room for it');
    await settle();
    expect(page.health()).toMatchObject({ begun: 1, fault: undefined });
    store.steps.changeDrafts = fine;
    await pass(5_000);
    expect(page.health().begun).toBe(0);
    expect((await reload(page, 'A', store)).drafts.takeUp(PLACE, any)).toBe('no room for it');
  });

  it('goes over to the next page of the tab where it could not be stored, and so does its end', async () => {
    const store = browser();
    const page = await openPage('A', store);
    await type(page, 'stored');
    store.steps.changeDrafts = throwing('UnknownError');
    page.drafts.keep(PLACE, undefined);
    page.drafts.keep('elsewhere', 'not stored');
    const left = page.drafts.unsaved();
    store.steps.changeDrafts = fine;
    const next = await reload(page, 'A', store);
    next.drafts.add(left);
    expect(next.drafts.takeUp(PLACE, any)).toBeUndefined();
    expect(next.drafts.takeUp('elsewhere', any)).toBe('not stored');
  });

  it('that was taken up and ended does not come back, though the page is left before the store heard of its end', async () => {
    const store = browser();
    const first = await openPage('A', store);
    await type(first, 'begun');
    const second = await reload(first, 'A', store);
    second.drafts.takeUp(PLACE, any);
    store.steps.changeDrafts = throwing('AbortError');
    second.drafts.keep(PLACE, undefined);
    const left = second.drafts.unsaved();
    store.steps.changeDrafts = fine;
    const third = await reload(second, 'A', store);
    third.drafts.add(left);
    expect([third.drafts.takeUp(PLACE, any), ...otherTexts(third)]).toEqual([undefined]);
    await third.drafts.flush();
    expect((await reload(third, 'A', store)).drafts.takeUp(PLACE, any)).toBeUndefined();
  });

  it('is lost by no interleaving of tabs: only who saw it can take its place', async () => {
    const step = fc.record({ tab: fc.constantFrom('A', 'B', 'C'), what: fc.constantFrom('type', 'reload') });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const store = browser();
        const open = new Map<string, KeptLog>();
        // What each tab shows, and what has been written by somebody and not been gone on with by somebody who saw it.
        const shown = new Map<string, unknown>();
        const alive = new Set<unknown>();
        for (const [index, { tab, what }] of steps.entries()) {
          const before = open.get(tab);
          if (what === 'reload' || !before) {
            before?.close();
            const page = await openPage(tab, store);
            open.set(tab, page);
            shown.set(tab, page.drafts.takeUp(PLACE, any));
          } else {
            const text = `text ${index}`;
            await type(before, text);
            alive.delete(shown.get(tab));
            alive.add(text);
            shown.set(tab, text);
          }
        }
        const last = await openPage('D', store);
        const all = [last.drafts.takeUp(PLACE, any), ...otherTexts(last)].filter((text) => text !== undefined);
        expect(new Set(all)).toEqual(alive);
        for (const page of open.values()) page.close();
        last.close();
      }),
      { numRuns: 60 },
    );
  });
});
