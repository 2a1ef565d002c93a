import type { Problem } from '../../../src/catalog/problem.ts';
import { hardestPassage, isRunningText, readingGrade } from '../measures/reading-grade.ts';
import type { LessonText } from '../text/lesson-text.ts';

/** A lesson that is read between two calls asks for no more schooling than this. */
const HIGHEST_GRADE = 10;

/** A lesson whose whole text, or whose running text, is hard to read. */
export function readingLevel({ source, passages }: LessonText): Problem[] {
  const grade = Math.max(readingGrade(passages), readingGrade(passages.filter(isRunningText)) || 0);
  const hardest = hardestPassage(passages);
  if (!hardest || !(grade > HIGHEST_GRADE)) return [];
  const { file, line, text } = hardest.passage;
  return [
    {
      file,
      line,
      what: `\`${source.id}\` reads like grade ${grade.toFixed(1)}, and ${HIGHEST_GRADE} is the most. Its hardest passage begins “${opening(text)}”.`,
      mend: 'make two sentences of long ones, and swap long words for short ones; begin with this passage.',
    },
  ];
}

const opening = (text: string): string => `${text.split(/\s+/).slice(0, 6).join(' ')} …`;
