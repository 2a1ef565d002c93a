import { type Prose, plainText } from '../../exercises/prose.ts';
import type { Exercise } from '../../exercises/registry.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

const BANNED =
  /\b(all|none|both|neither|any) of the (above|other (options|answers))\b|^(all|none|both|neither) of (these|them)\.?$/i;

/** Options do not give themselves away: no "all of the above", and the right one is not always the longest. */
export const itemWriting: Check = ({ lessons }) =>
  lessons.flatMap((lesson) => {
    const problems: Problem[] = [];
    lesson.exercises.forEach((exercise, index) => {
      if (!('options' in exercise)) return;
      exercise.options.forEach((option, optionIndex) => {
        if (!BANNED.test(plainText(option.text))) return;
        problems.push({
          file: lesson.practiceFile,
          line: lesson.lineOfExercise(['exercises', index, 'options', optionIndex]),
          what: `Exercise \`${exercise.id}\`: the option \`${plainText(option.text)}\` points at the other options, which are shuffled.`,
          mend: 'write an option that stands by itself: a thing a rep would say or do.',
        });
      });
    });
    const choices = lesson.exercises.filter((exercise) => exercise.kind === 'choice');
    const longest = choices.filter(keyIsLongest);
    if (choices.length >= 3 && longest.length > choices.length / 2) {
      problems.push({
        file: lesson.practiceFile,
        what: `In ${longest.length} of ${choices.length} choices the right option is the longest (${longest.map(({ id }) => `\`${id}\``).join(', ')}), so it can be picked without reading.`,
        mend: 'shorten right options or spell out wrong ones until that holds for half of them at most.',
      });
    }
    return problems;
  });

function keyIsLongest(exercise: Exercise): boolean {
  if (!('options' in exercise)) return false;
  const key = exercise.options.find((option) => option.correct);
  return key !== undefined && exercise.options.every((option) => option === key || lengthOf(option) < lengthOf(key));
}

const lengthOf = ({ text }: { text: Prose }): number => plainText(text).length;
