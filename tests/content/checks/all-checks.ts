import type { Problem } from '../../../src/catalog/problem.ts';
import type { LessonText } from '../text/lesson-text.ts';
import { copiedWording } from '../wording/copied-wording.ts';
import { foundingRuns } from '../wording/founding-runs.ts';
import { modelCalls } from './model-calls.ts';
import { openingQuestion } from './opening-question.ts';
import { ownMaking } from './own-making.ts';
import { plainVoice } from './plain-voice.ts';
import { readingLevel } from './reading-level.ts';
import { rhythm } from './rhythm.ts';
import { sourceFacts } from './source-facts.ts';
import { statedMinutes } from './stated-minutes.ts';
import { talkEndings } from './talk-endings.ts';
import { reasonsThatTurn } from './turning-whys.ts';

/** What is asked of a lesson of this course beyond what a build asks of any. */
export const lessonProblems = (lesson: LessonText): Problem[] => [
  ...copiedWording(lesson, foundingRuns),
  ...readingLevel(lesson),
  ...statedMinutes(lesson),
  ...modelCalls(lesson),
  ...talkEndings(lesson),
  ...openingQuestion(lesson),
  ...rhythm(lesson),
  ...ownMaking(lesson),
  ...reasonsThatTurn(lesson),
  ...plainVoice(lesson),
  ...sourceFacts(lesson),
];
