import { type Learner, learner } from '../../device/learner.ts';
import { type ProgressHint, rememberedHint } from '../../device/progress-hint.ts';
import { whenPainted } from '../../device/when-painted.ts';
import { Listeners } from '../../log/listeners.ts';
import { followKnown } from './follow-known.ts';
import { type GoOn, goOnHere, hintFromLog } from './hint-from-log.ts';
import type { PageLesson } from './page-lessons.ts';

type Lessons = readonly PageLesson<'list'>[];

/** How far the learner is with the lessons of a page. */
export interface PageProgress {
  /** As it is now: what was remembered, until the log has been read. */
  lessons(): ProgressHint['lessons'];
  /** How much of each is known, likewise. */
  known(): ProgressHint['known'];
  /** Works it out again, when something is known by now that `goOn` says. */
  renew(): void;
  /** Called after every change. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/**
 * Works out how far the learner is with these lessons, once the log was read and after every change. It is told to
 * `inline/paint.ts`, which shows it on the page and remembers it, and to whoever subscribes.
 */
export function followProgress(
  lessons: Lessons | Promise<Lessons>,
  { goOn, isCourse = false }: { goOn?: GoOn; isCourse?: boolean } = {},
): PageProgress {
  const listeners = new Listeners<void>();
  let hint = rememberedHint();
  let tell = (): void => {};
  // What is remembered of other lessons is of some that the course has no longer.
  const before = (): ProgressHint => ({ ...rememberedHint(), ...(isCourse && { lessons: {} }) });
  const begin = ([person, known]: [Learner, Lessons]): void => {
    const whereTo = goOn ?? goOnHere(known);
    const show = (next: ProgressHint): void => {
      hint = next;
      document.dispatchEvent(new CustomEvent('crescendo:progress', { detail: hint }));
      listeners.tell();
    };
    tell = () => show(hintFromLog(person.events(), known, before(), whereTo));
    tell();
    person.subscribe(() => whenPainted(tell));
    followKnown(person, (shares) => {
      // For most nothing is known and nothing was: there is nothing to paint.
      if (shares ?? hint.known) show({ ...hint, known: shares });
    });
  };
  // Where the lessons can't be fetched, what was remembered stands.
  Promise.all([learner(), lessons]).then(begin, () => {});
  return {
    lessons: () => hint.lessons,
    known: () => hint.known,
    renew: () => tell(),
    subscribe: (listener) => listeners.add(listener),
  };
}
