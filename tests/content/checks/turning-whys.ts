import type { Problem } from '../../../src/catalog/problem.ts';
import { turningWhys } from '../measures/whys.ts';
import type { LessonText } from '../text/lesson-text.ts';

const MOST = 1 / 3;

/** When every reason begins with praise that turns, its first two words tell the mark. */
export function reasonsThatTurn(lesson: LessonText): Problem[] {
  const share = turningWhys(lesson);
  if (share <= MOST) return [];
  const what = `${Math.round(100 * share)} % of the reasons begin with praise that turns, as in “Kind, and …”.`;
  return [{ file: lesson.source.practiceFile, what, mend: 'begin some with what happens, or with what to do.' }];
}
