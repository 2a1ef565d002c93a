import type { Check } from './check.ts';
import { exerciseTaste } from './exercise-answers.ts';
import { absoluteWords } from './items/absolute-words.ts';
import { doubleNegatives } from './items/double-negatives.ts';
import { keyLength } from './items/key-length.ts';
import { keyPlace } from './items/key-place.ts';
import { kindsInLesson } from './items/kinds-in-lesson.ts';
import { objectivesPracticed } from './items/objectives-practiced.ts';
import { optionCount } from './items/option-count.ts';
import { optionLengths } from './items/option-lengths.ts';
import { pointingOptions } from './items/pointing-options.ts';
import { toldCount } from './items/told-count.ts';
import { whyLength } from './items/why-length.ts';
import { lessonExtent } from './lesson-extent.ts';
import { pathOrder } from './path-order.ts';
import { skillsPracticed } from './skills-practiced.ts';
import { unusedTools } from './unused-tools.ts';

/** What makes lessons good and breaks nothing: problems for a course that is strict, and advice for any other. */
export const houseRules: readonly Check[] = [
  lessonExtent,
  exerciseTaste,
  optionCount,
  toldCount,
  optionLengths,
  pointingOptions,
  absoluteWords,
  doubleNegatives,
  whyLength,
  keyLength,
  keyPlace,
  kindsInLesson,
  objectivesPracticed,
  skillsPracticed,
  pathOrder,
  unusedTools,
];
