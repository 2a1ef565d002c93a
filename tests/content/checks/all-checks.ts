import type { Problem } from '../../../src/catalog/problem.ts';
import type { LessonText } from '../text/lesson-text.ts';
import { copiedWording } from '../wording/copied-wording.ts';
import { foundingRuns } from '../wording/founding-runs.ts';
import { plainVoice } from './plain-voice.ts';
import { readingLevel } from './reading-level.ts';
import { sourceFacts } from './source-facts.ts';
import { statedMinutes } from './stated-minutes.ts';

/** What is asked of a lesson of this course beyond what a build asks of any. */
export const lessonProblems = (lesson: LessonText): Problem[] => [
  ...copiedWording(lesson, foundingRuns),
  ...readingLevel(lesson),
  ...statedMinutes(lesson),
  ...plainVoice(lesson),
  ...sourceFacts(lesson),
];
