import type { Exercise } from '../exercises/exercise.ts';
import { lessonTags } from './checks/tags.ts';
import type { Lesson, PlacedExercise, ShownFacts } from './course.ts';
import type { LessonSource } from './course-sources.ts';
import { textRevision } from './paragraphs.ts';
import { paragraphSections } from './read-paragraphs.ts';
import { exerciseRevision, revisionOf } from './revision.ts';
import type { Heading, LessonScan } from './scan-lesson.ts';
import type { Moves } from './schemas/moves.ts';
import { typeset } from './typography.ts';

/** A lesson as pages show it. */
export function assembleLesson(source: LessonSource, moves: Moves): Lesson {
  const exercises = placeExercises(source);
  const paragraphs = paragraphSections(source);
  return {
    ...typeset(source.facts),
    id: source.id,
    module: source.module,
    headings: source.scan.headings,
    transcripts: typeset(source.scan.transcripts),
    moves: movesMade(source, moves),
    shown: shownFacts(source),
    proseCompiles: proseCompiles(source),
    sections: source.sections,
    paragraphs,
    text: textRevision(paragraphs),
    terms: [
      ...new Set(
        source.scan.tags.filter(({ name }) => name === 'Term').map(({ attributes }) => attributes['id'] ?? ''),
      ),
    ],
    drawings: new Map(source.drawings.flatMap(({ name, drawing }) => (drawing ? [[name, drawing]] : []))),
    exercises,
    reviewItems: source.exercises.filter(({ review }) => review).map((item) => placed(source, item, undefined)),
    asked: source.asked.facts,
    revision: revisionOf([source.facts.title, source.body, exercises.map((exercise) => exercise.revision)]),
  };
}

/** Whether all in it is known: code in it is not run, and an unknown tag would end the page. */
const proseCompiles = ({ scan }: LessonSource): boolean =>
  !scan.syntaxError && scan.code.length === 0 && scan.tags.every(({ name }) => Object.hasOwn(lessonTags, name));

function movesMade({ scan }: LessonSource, moves: Moves): Lesson['moves'] {
  const made = new Set(scan.tags.filter(({ name }) => name === 'Line').map(({ attributes }) => attributes['move']));
  return new Map(Object.entries(moves).filter(([code]) => made.has(code)));
}

/** The tags that show something of the front matter. */
const SHOWING: ReadonlyMap<string, ShownFacts['fact']> = new Map([
  ['Commitment', 'commitment'],
  ['Takeaways', 'takeaways'],
  ['Sources', 'sources'],
]);

const shownFacts = ({ scan }: LessonSource): ShownFacts[] =>
  scan.tags.flatMap(({ name, line }) => {
    const fact = SHOWING.get(name);
    return fact ? [{ fact, section: headingAbove(scan, line) }] : [];
  });

const headingAbove = ({ headings }: LessonScan, line: number): Heading | undefined =>
  headings.findLast((heading) => heading.line < line);

/** The exercises in the order of the prose, each with the heading above it. */
function placeExercises(source: LessonSource): PlacedExercise[] {
  const tags = source.scan.tags.filter(({ name }) => name === 'Exercise');
  return tags.flatMap((tag) => {
    const exercise = source.exercises.find(({ id }) => id === tag.attributes['id']);
    return exercise ? [placed(source, exercise, headingAbove(source.scan, tag.line))] : [];
  });
}

/** An exercise where it stands. */
export const placed = (
  { id: lesson }: Pick<LessonSource, 'id'>,
  exercise: Exercise,
  section: Heading | undefined,
): PlacedExercise => ({
  ...typeset(exercise),
  address: `${lesson}/${exercise.id}`,
  revision: exerciseRevision(exercise),
  section,
});
