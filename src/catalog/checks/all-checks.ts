import type { Check } from './check.ts';
import { contrasts } from './contrasts.ts';
import { exerciseAnswers } from './exercise-answers.ts';
import { fragments } from './fragments.ts';
import { guardrails } from './guardrails.ts';
import { itemWriting } from './item-writing.ts';
import { lessonIds } from './lesson-ids.ts';
import { links } from './links.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { modulesAndLessons } from './modules-and-lessons.ts';
import { paths } from './paths.ts';
import { placedExercises } from './placed-exercises.ts';
import { prerequisites } from './prerequisites.ts';
import { rubricRows } from './rubric-rows.ts';
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
  guardrails,
  paths,
  rubricRows,
  contrasts,
];
