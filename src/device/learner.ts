import type { DraftKeeper } from '../log/draft-keeper.ts';
import type { ExerciseAnswered, LearningEvent, NewEvent } from '../log/event.ts';
import { KeptLog } from '../log/kept-log.ts';
import { nextTask } from '../primitives/next-task.ts';
import { attemptsAt } from '../projections/attempts.ts';
import { standingEvents } from '../projections/standing.ts';
import { carryOver } from './carry-over.ts';
import { earlierExerciseDrafts, moveEarlierDrafts } from './earlier-drafts.ts';
import type { KeptWork } from './kept-work.ts';
import { witnessAt } from './local-witness.ts';
import { openLog, recordIn } from './open-log.ts';
import { askToPersist } from './persistence.ts';
import { siteName } from './site-name.ts';

/** Somebody who practices: what they did at an exercise, and how to add to it. */
export interface Person {
  /** What shuffling starts from, different from browser to browser; undefined where the order of the page stays. */
  seed: string | undefined;
  /** Where they are asked, as it goes on record with each answer. */
  asked: Pick<ExerciseAnswered, 'context' | 'standsFor'>;
  /** Their tries of an exercise that are to be shown, in order. `addresses` are its present one and its earlier ones. */
  attemptsAt(addresses: readonly string[]): readonly ExerciseAnswered[];
  /** Resolves when the event is safely stored. It is shown and kept in this tab either way. */
  record(event: NewEvent): Promise<void>;
  /** Called after every change, whichever tab made it. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** What was begun and is not finished. */
  drafts: Pick<DraftKeeper, 'takeUp' | 'others' | 'keep' | 'exchange' | 'drop' | 'subscribe'>;
}

/** The person at this browser. */
export interface Learner extends Person, KeptWork {
  kind: 'progress';
  seed: string;
  /** Everything that counts, in order: without what was reset, or what this release can't read. */
  events(): readonly LearningEvent[];
}

const MANY = 1_000;

let opened: Promise<Learner> | undefined;

/** The learner of this page, opened once. */
export function learner(): Promise<Learner> {
  opened ??= openLearner();
  return opened;
}

/** Opens the log of whoever is at this browser. Pages share one, by `learner`. */
export async function openLearner(): Promise<Learner> {
  const log = await openLog(KeptLog, siteName(), witnessAt('witness'));
  carryOver(log, 'unsaved', ({ type }) => type === 'exercise-answered');
  void moveEarlierDrafts(log, earlierExerciseDrafts());
  const person = learnerOf(log);
  if (log.list().length <= MANY) return person;
  // What counts of thousands of events is worked out in a task of its own, before each part of the page works on it.
  await nextTask();
  person.events();
  await nextTask();
  return person;
}

function learnerOf(log: KeptLog): Learner {
  let standing: readonly LearningEvent[] | undefined;
  log.subscribe(() => {
    standing = undefined;
    if (log.list().length > MANY) setTimeout(events);
  });
  const record: Learner['record'] = async (event) => {
    await recordIn(log, [event]);
    if (event.type === 'exercise-answered') void askToPersist();
  };
  const events = (): readonly LearningEvent[] => {
    standing ??= standingEvents(log.list());
    return standing;
  };
  return {
    kind: 'progress',
    seed: log.seed,
    asked: { context: 'lesson' },
    attemptsAt: (addresses) => attemptsAt(events(), addresses),
    events,
    record,
    note: record,
    takeBack: (undo) => recordIn(log, undo),
    subscribe: (listener) =>
      log.subscribe(() => {
        // With thousands of events each part of the page is renewed in a task of its own, so that it never stands still.
        if (log.list().length > MANY) setTimeout(listener);
        else listener();
      }),
    drafts: log.drafts,
    log,
  };
}
