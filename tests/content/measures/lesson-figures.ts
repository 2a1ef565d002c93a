import type { LessonText } from '../text/lesson-text.ts';
import { industriesOf } from './industries.ts';
import { namesByLesson } from './names.ts';
import { hardestPassage, isRunningText, readingGrade } from './reading-grade.ts';
import { countedMinutes, proseWords } from './reading-time.ts';
import { type Rhythm, rhythmOf } from './rhythm.ts';
import { pathCounts } from './talk-paths.ts';
import { betterShares } from './talk-share.ts';

/** What the report says of one lesson. */
export interface LessonFigures {
  id: string;
  /** Flesch-Kincaid: of everything, of the running text alone, and of the hardest passage of 25 words or more. */
  grade: number;
  runningGrade: number;
  hardest: { grade: number; place: string } | undefined;
  words: number;
  statedMinutes: number;
  countedMinutes: number;
  rhythm: Rhythm;
  /** The rep's largest share of the words of a better call; 0 when there is none. */
  talkShare: number;
  /** Ways through its talks with one slip at most that end strong, and how many of them have a slip. */
  strongPaths: number;
  strongWithSlip: number;
  reviewItems: number;
  drawings: number;
  /** In the order of the page, each once. */
  kinds: string[];
  names: string[];
  industries: string[];
}

export function lessonFigures(lessons: readonly LessonText[]): LessonFigures[] {
  const names = namesByLesson(lessons);
  return lessons.map((lesson) => {
    const { source, passages } = lesson;
    const hardest = hardestPassage(passages);
    const paths = source.exercises.flatMap((entry) => (entry.kind === 'conversation' ? [pathCounts(entry)] : []));
    return {
      id: source.id,
      grade: readingGrade(passages),
      runningGrade: readingGrade(passages.filter(isRunningText)),
      hardest: hardest && { grade: hardest.grade, place: placeOf(hardest.passage) },
      words: proseWords(passages),
      statedMinutes: source.facts.minutes,
      countedMinutes: countedMinutes(lesson),
      rhythm: rhythmOf(lesson),
      talkShare: Math.max(0, ...betterShares(source).map(({ share }) => share)),
      strongPaths: sum(paths.map(({ strong }) => strong)),
      strongWithSlip: sum(paths.map((counts) => counts.strongWithSlip)),
      reviewItems: source.exercises.filter(({ review }) => review).length,
      drawings: source.drawings.length,
      kinds: [...new Set(source.exercises.map(({ kind }) => kind))],
      names: names.get(source.id) ?? [],
      industries: industriesOf(lesson),
    };
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const placeOf = ({ file, line }: { file: string; line: number }): string => `${file.split('/').at(-1)}:${line}`;
