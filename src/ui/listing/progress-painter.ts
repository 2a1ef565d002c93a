import { learner } from '../../device/learner.ts';
import { rememberedHint } from '../../device/progress-hint.ts';
import { hintFromLog } from './hint-from-log.ts';
import { shownLessons } from './outline.ts';

/** Paints the learner's progress on the lessons that this page shows, now and after every answer. */
export async function paintProgress(): Promise<void> {
  const person = await learner();
  const lessons = shownLessons(document);
  const paint = (): void => {
    const detail = hintFromLog(person.events(), lessons, rememberedHint());
    document.dispatchEvent(new CustomEvent('crescendo:progress', { detail }));
  };
  paint();
  person.subscribe(paint);
}
