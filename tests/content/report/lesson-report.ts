import { countedMinutes, proseWords } from '../measures/reading-time.ts';
import { pathCounts } from '../measures/talk-paths.ts';
import { betterShares } from '../measures/talk-share.ts';
import { tellItems } from '../measures/tell-items.ts';
import { pickedOf } from '../measures/tell-score.ts';
import { turningWhys } from '../measures/whys.ts';
import type { LessonText } from '../text/lesson-text.ts';

/** What the author of one lesson wants to know of it, against the rest of the course. */
export function lessonReport(lessons: readonly LessonText[], id: string): string {
  const lesson = lessons.find(({ source }) => source.id === id);
  if (!lesson) return `There is no lesson \`${id}\`.`;
  const { exercises } = lesson.source;
  const items = lessons.flatMap(({ source }) => tellItems(source));
  const told = ['talk', 'choice', 'multiple', 'spot'].flatMap((kind) =>
    pickedOf(items.filter((item) => item.kind === kind)).filter(({ item }) => item.lesson === id),
  );
  const asked = exercises.flatMap((exercise) => (exercise.kind === 'conversation' ? [pathCounts(exercise)] : []));
  return [
    `${id}: ${proseWords(lesson.passages)} words, ${countedMinutes(lesson).toFixed(1)} minutes counted, ${lesson.source.facts.minutes} stated.`,
    `Review items: ${exercises.filter(({ review }) => review).length}. Write or recall: ${exercises.filter(({ kind }) => kind === 'write' || kind === 'recall').length}.`,
    `Rep’s share of a better call: ${betterShares(lesson.source)
      .map(({ label, share }) => `${label} ${percent(share)}`)
      .join(', ')}.`,
    ...asked.map(
      ({ strong, mixed, weak, strongWithSlip }) =>
        `Paths with one slip at most: ${strong} strong (${strongWithSlip} of them with a slip), ${mixed} mixed, ${weak} weak.`,
    ),
    `Reasons that begin with praise and turn: ${percent(turningWhys(lesson))}.`,
    'Picked by form alone:',
    ...told.map(
      ({ item, right }) =>
        `  ${item.kind} ${item.place}: ${right === 1 ? 'right' : right === 0 ? 'wrong' : percent(right)}`,
    ),
  ].join('\n');
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;
