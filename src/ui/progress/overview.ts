import type { CourseParts } from '../../catalog/course-part.ts';
import type { LearningEvent } from '../../log/event.ts';
import { type Calibration, calibration } from '../../projections/calibration.ts';
import { type FoundEndings, foundEndings } from '../../projections/found-endings.ts';
import { type LessonScore, lessonScores } from '../../projections/lesson-scores.ts';
import { type OwnText, ownTexts } from '../../projections/own-texts.ts';
import { bareDeck } from '../../projections/review/bare-deck.ts';
import { cardsOf, isMissed } from '../../projections/review/cards.ts';
import { type ReviewDay, reviewDay } from '../../projections/review/day.ts';
import { metQuestionsInSteps } from '../../projections/review/encounters.ts';
import { isLearned, type Learned, learnedLessons } from '../../projections/review/learned.ts';
import { type SkillStanding, skillLevels } from '../../projections/skill-levels.ts';
import { writtenIn } from '../../team/hand-in/response-words.ts';
import { momentOfToday } from '../kit/day.ts';
import type { PageLesson } from '../listing/page-lessons.ts';

/** All that the page of progress tells. */
export interface Overview {
  day: ReviewDay;
  /** Questions that were wrong the last time. */
  missed: number;
  skills: readonly SkillStanding[];
  calibration: Calibration;
  scores: readonly LessonScore[];
  /** How much of each lesson is known, by its id. */
  known: ReadonlyMap<string, Learned>;
  /** How many lessons are learned. */
  learned: number;
  texts: readonly OwnText[];
  endings: FoundEndings;
}

/**
 * Makes it, and pauses after each part, since thousands of events take a while. `events` are those that stand, in order;
 * `lessons` are all of the course.
 */
export function* overviewSteps(
  events: readonly LearningEvent[],
  lessons: readonly PageLesson<'progress'>[],
  { skills }: CourseParts,
  moment = momentOfToday(),
): Generator<undefined, Overview> {
  const met = yield* metQuestionsInSteps(events, bareDeck(lessons), moment.now);
  yield;
  const cards = cardsOf(met);
  yield;
  const known = learnedLessons(met, lessons);
  yield;
  const day = reviewDay(events, cards, moment);
  const missed = cards.filter(isMissed).length;
  yield;
  const ids = skills.map(({ id }) => id);
  const levels = skillLevels(met, lessons, ids);
  yield;
  const sure = calibration(events, lessons, moment.now);
  yield;
  const scores = lessonScores(events, lessons);
  yield;
  const texts = ownTexts(events, lessons, writtenIn);
  yield;
  const endings = foundEndings(events, lessons);
  const learned = [...known.values()].filter(isLearned).length;
  return { day, missed, skills: levels, calibration: sure, scores, known, learned, texts, endings };
}
