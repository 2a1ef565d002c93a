import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewEvent, StoredEvent } from '../../../src/log/event.ts';
import { NotSavedError } from '../../../src/log/storage-fault.ts';
import { standingEvents } from '../../../src/projections/standing.ts';
import { acceptOnce } from '../../../src/ui/assigned/accept-once.ts';
import { accepted, assignment } from '../projections/happened.ts';

beforeEach(() => vi.stubGlobal('document', { documentElement: { dataset: {} } }));
afterEach(() => vi.unstubAllGlobals());

/** Accepts on a log that holds these events, some of which only a look into the store shows. */
async function acceptWith(stored: readonly StoredEvent[], edition: number, isStored = true) {
  let seen: readonly StoredEvent[] = [];
  const recorded: NewEvent[] = [];
  const learner = {
    events: () => standingEvents(seen),
    log: {
      refresh: async () => {
        seen = stored;
      },
    },
    record: async (event: NewEvent) => {
      recorded.push(event);
      if (!isStored) throw new NotSavedError('not stored');
    },
  };
  const done = await acceptOnce(learner, { assignment: assignment({ edition }), references: ['opening'] });
  return { done, recorded };
}

describe('Accepting an assignment', () => {
  it('is recorded once, whichever tab did it first', async () => {
    const { done, recorded } = await acceptWith([], 1);
    expect(done).toBe('saved');
    expect(recorded).toEqual([{ type: 'assignment-accepted', assignment: assignment(), lessons: ['opening'] }]);
    expect(await acceptWith([accepted(1, assignment())], 1)).toEqual({ done: 'known', recorded: [] });
  });

  it('takes over a newer edition, and no older one', async () => {
    expect((await acceptWith([accepted(1, assignment())], 2)).done).toBe('saved');
    expect((await acceptWith([accepted(1, assignment({ edition: 3 }))], 2)).done).toBe('known');
  });

  it('counts in this tab where it can’t be stored', async () => {
    expect((await acceptWith([], 1, false)).done).toBe('in-tab');
  });

  it.each([null, undefined, 'text', 7, {}, { id: '9f3a27c1be04', edition: 1 }])(
    'goes on beside a record of another release that holds %j',
    async (foreign) => {
      const odd: StoredEvent & { assignment: unknown } = {
        id: 'odd',
        at: 1,
        device: 'd',
        type: 'assignment-accepted',
        assignment: foreign,
      };
      expect((await acceptWith([odd], 1)).done).toBe('saved');
    },
  );
});
