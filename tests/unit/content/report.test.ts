import { expect, it } from 'vitest';
import { industriesOf } from '../../content/measures/industries.ts';
import { type LessonFigures, lessonFigures } from '../../content/measures/lesson-figures.ts';
import { namesByLesson } from '../../content/measures/names.ts';
import { reportOf } from '../../content/report/markdown.ts';
import { lessonSaying } from './lesson.ts';

const PROSE = `Hassan runs the parts counter of a brewery, and Dr. Osei sells him pumps. On Monday he calls Nadia’s clinic.
Listening pays. So who is it that she likes listening to?

<Transcript label="One call" tone="poor"><Line who="Lee, as the doctor">Why?</Line></Transcript>`;

it('Names are those who speak, who act, or who stand within a sentence', () => {
  expect(namesByLesson([lessonSaying(PROSE)]).get('opening')).toEqual(['Hassan', 'Lee', 'Nadia', 'Osei']);
});

it('Industries are those that scenes play in', () => {
  expect(industriesOf(lessonSaying(PROSE))).toEqual([
    'hospitals and clinics',
    'industrial equipment',
    'food and drink',
  ]);
});

it('The figures of a lesson hold its stated and counted minutes, its words and its kinds', () => {
  const [figures] = lessonFigures([lessonSaying('Ask them.')]);
  expect(figures).toMatchObject({
    id: 'opening',
    statedMinutes: 5,
    words: 6,
    kinds: ['choice', 'multiple', 'fill', 'number'],
  });
  expect(figures?.countedMinutes).toBeCloseTo(6 / 200 + 2);
});

const figures = (fields: Partial<LessonFigures>): LessonFigures => ({
  id: 'opening',
  grade: 3.14,
  runningGrade: 4.5,
  hardest: { grade: 9.96, place: 'practice.yaml:12' },
  words: 900,
  statedMinutes: 9,
  countedMinutes: 8.84,
  rhythm: { beforeFirst: 96, longestRead: 309, longestRun: 2 },
  talkShare: 0.412,
  strongPaths: 5,
  strongWithSlip: 4,
  reviewItems: 3,
  drawings: 1,
  kinds: ['choice', 'spot'],
  names: ['Ali', 'Bea'],
  industries: ['software'],
  ...fields,
});

it('The report is a Markdown table with the spread of names, industries and kinds below', () => {
  const closing = figures({
    id: 'closing',
    hardest: undefined,
    runningGrade: Number.NaN,
    names: ['Ali'],
    kinds: ['spot'],
  });
  expect(reportOf([figures({}), closing])).toMatchInlineSnapshot(`
    "| Lesson | Grade | Running text | Hardest passage | Words | Minutes stated | counted | Words before the first exercise | Longest reading | Exercises in a row | Rep’s share | Strong paths (with a slip) | For review | Drawings | Kinds | Names | Industries |
    | --- | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- | --- |
    | opening | 3.1 | 4.5 | 10.0 (practice.yaml:12) | 900 | 9 | 8.8 | 96 | 309 | 2 | 41 % | 5 (4) | 3 | 1 | choice, spot | Ali, Bea | software |
    | closing | 3.1 |  |  | 900 | 9 | 8.8 | 96 | 309 | 2 | 41 % | 5 (4) | 3 | 1 | spot | Ali | software |

    2 lessons, 18 minutes as stated, 1800 words of prose.

    2 names. In 2 lessons or more: Ali 2.

    1 industries. Lessons of each: software 2.

    2 kinds of exercise. Lessons of each: spot 2, choice 1."
  `);
});
