import { about } from './about.ts';
import { askedPlaces } from './asked-places.ts';
import type { Check } from './check.ts';
import { contrasts } from './contrasts.ts';
import { drawings } from './drawings.ts';
import { exerciseAnswers } from './exercise-answers.ts';
import { fragments } from './fragments.ts';
import { guardrails } from './guardrails.ts';
import { icon } from './icon.ts';
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
import { lessonIds } from './lesson-ids.ts';
import { links } from './links.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { mixedSets } from './mixed-sets.ts';
import { moduleHues } from './module-hues.ts';
import { modulesAndLessons } from './modules-and-lessons.ts';
import { moves } from './moves.ts';
import { partIds } from './part-ids.ts';
import { paths } from './paths.ts';
import { placedExercises } from './placed-exercises.ts';
import { prerequisites } from './prerequisites.ts';
import { rubricRows } from './rubric-rows.ts';
import { sayings } from './sayings.ts';
import { situations } from './situations.ts';
import { skills } from './skills.ts';
import { tags } from './tags.ts';

export const checks: readonly Check[] = [
  modulesAndLessons,
  moduleHues,
  lessonIds,
  prerequisites,
  placedExercises,
  askedPlaces,
  fragments,
  exerciseAnswers,
  partIds,
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
  mdxSyntax,
  tags,
  drawings,
  moves,
  skills,
  links,
  guardrails,
  paths,
  mixedSets,
  situations,
  sayings,
  rubricRows,
  contrasts,
  icon,
  about,
];
