import type { LessonText } from '../text/lesson-text.ts';
import { industriesOf } from './industries.ts';
import { namesByLesson } from './names.ts';
import { hardestPassage, isRunningText, readingGrade } from './reading-grade.ts';
import { countedMinutes, proseWords } from './reading-time.ts';

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
    return {
      id: source.id,
      grade: readingGrade(passages),
      runningGrade: readingGrade(passages.filter(isRunningText)),
      hardest: hardest && { grade: hardest.grade, place: placeOf(hardest.passage) },
      words: proseWords(passages),
      statedMinutes: source.facts.minutes,
      countedMinutes: countedMinutes(lesson),
      kinds: [...new Set(source.exercises.map(({ kind }) => kind))],
      names: names.get(source.id) ?? [],
      industries: industriesOf(lesson),
    };
  });
}

const placeOf = ({ file, line }: { file: string; line: number }): string => `${file.split('/').at(-1)}:${line}`;
