import { about } from './about.ts';
import { askedPlaces } from './asked-places.ts';
import type { Check } from './check.ts';
import { contrasts } from './contrasts.ts';
import { drawings } from './drawings.ts';
import { exerciseAnswers } from './exercise-answers.ts';
import { fragments } from './fragments.ts';
import { guardrails } from './guardrails.ts';
import { icon } from './icon.ts';
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
import { placedSources } from './placed-sources.ts';
import { prerequisites } from './prerequisites.ts';
import { rubricRows } from './rubric-rows.ts';
import { sayings } from './sayings.ts';
import { situations } from './situations.ts';
import { skills } from './skills.ts';
import { tags } from './tags.ts';

/** What breaks a site, or leads its learners astray. */
export const checks: readonly Check[] = [
  modulesAndLessons,
  moduleHues,
  lessonIds,
  prerequisites,
  placedExercises,
  placedSources,
  askedPlaces,
  fragments,
  exerciseAnswers,
  partIds,
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
