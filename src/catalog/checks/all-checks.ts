import type { Check } from './check.ts';
import { exerciseAnswers } from './exercise-answers.ts';
import { fragments } from './fragments.ts';
import { itemWriting } from './item-writing.ts';
import { lessonIds } from './lesson-ids.ts';
import { links } from './links.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { modulesAndLessons } from './modules-and-lessons.ts';
import { placedExercises } from './placed-exercises.ts';
import { prerequisites } from './prerequisites.ts';
import { references } from './references.ts';
import { tags } from './tags.ts';

export const checks: readonly Check[] = [
  modulesAndLessons,
  lessonIds,
  prerequisites,
  placedExercises,
  fragments,
  exerciseAnswers,
  itemWriting,
  mdxSyntax,
  tags,
  links,
  references,
];
