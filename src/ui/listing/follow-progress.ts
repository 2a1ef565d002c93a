import { learner } from '../../device/learner.ts';
import { type ProgressHint, rememberedHint } from '../../device/progress-hint.ts';
import { Listeners } from '../../log/listeners.ts';
import { hintFromLog } from './hint-from-log.ts';
import type { PageLesson } from './page-lessons.ts';

/** How far the learner is with the lessons of a page. */
export interface PageProgress {
  /** As it is now: what was remembered, until the log has been read. */
  lessons(): ProgressHint['lessons'];
  /** Called after every change. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/**
 * Works out how far the learner is with these lessons, once the log was read and after every change. It is told to
 * `inline/paint.ts`, which shows it on the page and remembers it, and to whoever subscribes.
 */
export function followProgress(lessons: readonly PageLesson<'list'>[]): PageProgress {
  const listeners = new Listeners<void>();
  let hint = rememberedHint();
  void learner().then((person) => {
    const tell = (): void => {
      hint = hintFromLog(person.events(), lessons, rememberedHint());
      document.dispatchEvent(new CustomEvent('crescendo:progress', { detail: hint }));
      listeners.tell();
    };
    tell();
    person.subscribe(tell);
  });
  return { lessons: () => hint.lessons, subscribe: (listener) => listeners.add(listener) };
}
