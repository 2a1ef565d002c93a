import type { CoursePart } from '../catalog/course-part.ts';
import type { DeckLesson } from '../catalog/review-deck.ts';
import type { LearningEvent } from '../log/event.ts';
import { lessonScores, type ScoredLesson } from './lesson-scores.ts';
import { metQuestions } from './review/encounters.ts';
import { learnedSince } from './review/learned-since.ts';

/** When a lesson was completed, and since when it is learned, both in milliseconds since 1970. */
export interface RecordedLesson {
  id: string;
  title: string;
  completeAt: number;
  learnedAt: number | undefined;
}

/** A module or a path, and what of it is on record. */
export interface RecordedPart {
  id: string;
  title: string;
  /** How many lessons it has. */
  size: number;
  /** Those that are complete, in its order. */
  lessons: readonly RecordedLesson[];
  /** When the last of them was completed, once all are. */
  completeAt: number | undefined;
}

/** What of some parts of a course is complete and learned; parts without a complete lesson are left out. */
export function courseRecord(
  events: readonly LearningEvent[],
  lessons: readonly (DeckLesson & ScoredLesson)[],
  parts: readonly CoursePart[],
  now: number,
): RecordedPart[] {
  const learned = learnedSince(metQuestions(events, lessons, now), lessons);
  const titles = new Map(lessons.map(({ id, title }) => [id, title]));
  const complete = new Map(
    lessonScores(events, lessons).flatMap(({ lesson: id, completeAt }): [string, RecordedLesson][] =>
      completeAt === undefined
        ? []
        : [[id, { id, title: titles.get(id) ?? id, completeAt, learnedAt: learned.get(id) }]],
    ),
  );
  return parts.flatMap(({ id, title, lessons: ids }) => {
    const found = ids.flatMap((each) => complete.get(each) ?? []);
    if (found.length === 0) return [];
    const isWhole = found.length === ids.length;
    const completeAt = isWhole ? Math.max(...found.map((lesson) => lesson.completeAt)) : undefined;
    return [{ id, title, size: ids.length, lessons: found, completeAt }];
  });
}
