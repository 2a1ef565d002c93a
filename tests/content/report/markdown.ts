import type { LessonFigures } from '../measures/lesson-figures.ts';

const COLUMNS: readonly { title: string; right?: true; cell: (lesson: LessonFigures) => string }[] = [
  { title: 'Lesson', cell: ({ id }) => id },
  { title: 'Grade', right: true, cell: ({ grade }) => oneDigit(grade) },
  { title: 'Running text', right: true, cell: ({ runningGrade }) => oneDigit(runningGrade) },
  { title: 'Hardest passage', cell: ({ hardest }) => (hardest ? `${oneDigit(hardest.grade)} (${hardest.place})` : '') },
  { title: 'Words', right: true, cell: ({ words }) => String(words) },
  { title: 'Minutes stated', right: true, cell: ({ statedMinutes }) => String(statedMinutes) },
  { title: 'counted', right: true, cell: ({ countedMinutes }) => oneDigit(countedMinutes) },
  { title: 'Words before the first exercise', right: true, cell: ({ rhythm }) => String(rhythm.beforeFirst) },
  { title: 'Longest reading', right: true, cell: ({ rhythm }) => String(rhythm.longestRead) },
  { title: 'Exercises in a row', right: true, cell: ({ rhythm }) => String(rhythm.longestRun) },
  { title: 'Rep’s share', right: true, cell: ({ talkShare }) => percent(talkShare) },
  {
    title: 'Strong paths (with a slip)',
    right: true,
    cell: ({ strongPaths, strongWithSlip }) => `${strongPaths} (${strongWithSlip})`,
  },
  { title: 'For review', right: true, cell: ({ reviewItems }) => String(reviewItems) },
  { title: 'Drawings', right: true, cell: ({ drawings }) => String(drawings) },
  { title: 'Kinds', cell: ({ kinds }) => kinds.join(', ') },
  { title: 'Names', cell: ({ names }) => names.join(', ') },
  { title: 'Industries', cell: ({ industries }) => industries.join(', ') },
];

/** The figures of all lessons as a Markdown table, and below it how names and industries spread over the course. */
export function reportOf(lessons: readonly LessonFigures[]): string {
  return [
    row(COLUMNS.map(({ title }) => title)),
    row(COLUMNS.map(({ right }) => (right ? '---:' : '---'))),
    ...lessons.map((lesson) => row(COLUMNS.map(({ cell }) => cell(lesson)))),
    '',
    `${lessons.length} lessons, ${sum(lessons.map(({ statedMinutes }) => statedMinutes))} minutes as stated, ${sum(lessons.map(({ words }) => words))} words of prose.`,
    '',
    spread(
      'names',
      lessons.map(({ names }) => names),
      2,
    ),
    '',
    spread(
      'industries',
      lessons.map(({ industries }) => industries),
      1,
    ),
    '',
    spread(
      'kinds of exercise',
      lessons.map(({ kinds }) => kinds),
      1,
    ),
  ].join('\n');
}

/** `138 names. In two lessons or more: Ines 5, Dana 4.` */
function spread(what: string, byLesson: readonly (readonly string[])[], from: number): string {
  const lessonsOf = new Map<string, number>();
  for (const name of byLesson.flatMap((names) => [...new Set(names)])) {
    lessonsOf.set(name, (lessonsOf.get(name) ?? 0) + 1);
  }
  const often = [...lessonsOf].filter(([, count]) => count >= from).sort(([, a], [, b]) => b - a);
  const counts = often.map(([name, count]) => `${name} ${count}`).join(', ');
  return `${lessonsOf.size} ${what}. ${from > 1 ? `In ${from} lessons or more` : 'Lessons of each'}: ${counts || 'none'}.`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const percent = (share: number): string => `${Math.round(100 * share)} %`;
const oneDigit = (value: number): string => (Number.isFinite(value) ? value.toFixed(1) : '');
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
