import type { Person } from '../../device/learner.ts';
import type { LearningEvent } from '../../log/event.ts';
import { openMemoryLog } from '../../log/memory-log.ts';
import { stamp } from '../../log/stamp.ts';
import { uuidv7 } from '../../log/uuid.ts';
import { attemptsAt } from '../../projections/attempts.ts';
import { standingEvents } from '../../projections/standing.ts';
import { exerciseMount } from '../exercise/exercise-mount.ts';
import { mountIslands } from '../kit/mount-islands.ts';
import { showQuestionGroups } from './question-groups.ts';

/** The script of the gallery: everything can be tried, and nothing is kept. */

const log = openMemoryLog('gallery');
let events: readonly LearningEvent[] = [];

const visitor: Person = {
  seed: log.device,
  asked: { context: 'lesson' },
  attemptsAt: (addresses) => attemptsAt(events, addresses),
  record: async (event) => {
    const id = uuidv7(Date.now(), (bytes) => crypto.getRandomValues(bytes));
    await log.append([stamp(event, { id, at: Date.now(), device: log.device, last: events.at(-1) })]);
  },
  subscribe: (listener) =>
    log.subscribe(async () => {
      events = standingEvents(await log.readAll());
      listener();
    }),
  drafts: {
    takeUp: () => undefined,
    others: () => [],
    keep: () => {},
    exchange: () => {},
    drop: () => {},
    subscribe: () => () => {},
  },
};

mountIslands({ exercise: exerciseMount(async () => visitor) });
showQuestionGroups(visitor);
