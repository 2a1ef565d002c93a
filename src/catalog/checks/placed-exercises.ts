import { repeatedIndexes } from '../../primitives/repeated.ts';
import { choices } from '../../primitives/valid-choices.ts';
import type { LessonSource } from '../course-sources.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Each exercise of practice.yaml that is not for review only is placed in the lesson exactly once, and nothing else is. */
export const placedExercises: Check = ({ lessons }) =>
  // Where the prose can't be read, nothing can be said about what it places.
  lessons.flatMap((lesson) => (lesson.scan.syntaxError ? [] : [...wronglyPlaced(lesson), ...notPlaced(lesson)]));

interface Tag {
  id: string;
  line: number;
}

/** One without an id is told as a tag that lacks an attribute. */
const exerciseTags = ({ scan }: LessonSource): Tag[] =>
  scan.tags.flatMap(({ name, line, attributes }) => {
    const id = name === 'Exercise' ? attributes['id'] : undefined;
    return id ? [{ id, line }] : [];
  });

function wronglyPlaced(lesson: LessonSource): Problem[] {
  const tags = exerciseTags(lesson);
  const ids = lesson.exercises.map(({ id }) => id);
  const repeated = repeatedIndexes(tags.map(({ id }) => id));
  return tags.flatMap(({ id, line }, index): Problem[] => {
    const place = { file: lesson.file, line };
    if (!ids.includes(id)) {
      // One that can't be read has been told of.
      if (lesson.gaps.exercises === 'unknown' || lesson.gaps.exercises.includes(id)) return [];
      const what = `The exercise \`${id}\` is placed here, but practice.yaml has none of that id.`;
      return [{ ...place, what, mend: choices(ids, id) }];
    }
    if (lesson.exercises.some((exercise) => exercise.id === id && exercise.review)) {
      const what = `The exercise \`${id}\` is placed here, but practice.yaml says that it is asked in review only.`;
      return [{ ...place, what, mend: 'take the tag out here, or `review: true` out there.' }];
    }
    if (!repeated.has(index)) return [];
    return [{ ...place, what: `The exercise \`${id}\` is placed a second time.`, mend: 'take one of the two out.' }];
  });
}

function notPlaced(lesson: LessonSource): Problem[] {
  const repeated = repeatedIndexes(lesson.exercises.map(({ id }) => id));
  const placed = exerciseTags(lesson).map(({ id }) => id);
  return lesson.exercises.flatMap(({ id, review }, index): Problem[] => {
    const told = (what: string, mend: string): Problem[] => [
      { file: lesson.practiceFile, line: lesson.lineOfExercise(['exercises', index]), what, mend },
    ];
    if (repeated.has(index))
      return told(
        `Two exercises have the id \`${id}\`.`,
        'give the newer one another id; answers are stored under it.',
      );
    if (review || placed.includes(id)) return [];
    return told(
      `The exercise \`${id}\` is not placed in the lesson.`,
      `put \`<Exercise id="${id}" />\` into lesson.mdx where it belongs, or take it out here.`,
    );
  });
}
