import { choices } from '../../primitives/valid-choices.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Each exercise of practice.yaml is placed in the lesson exactly once, and nothing else is. */
export const placedExercises: Check = ({ lessons }) =>
  lessons.flatMap((lesson) => {
    const problems: Problem[] = [];
    // Where the prose can't be read, nothing can be said about what it places.
    if (lesson.scan.syntaxError) return problems;
    const ids = lesson.exercises.map((exercise) => exercise.id);
    const placed = new Set<string>();
    for (const tag of lesson.scan.tags.filter(({ name }) => name === 'Exercise')) {
      const id = tag.attributes['id'];
      // One without an id is told as a tag that lacks an attribute.
      if (!id) continue;
      const place = { file: lesson.file, line: tag.line };
      if (!ids.includes(id)) {
        problems.push({
          ...place,
          what: `The exercise \`${id}\` is placed here, but practice.yaml has none of that id.`,
          mend: choices(ids, id),
        });
      } else if (placed.has(id)) {
        problems.push({
          ...place,
          what: `The exercise \`${id}\` is placed a second time.`,
          mend: 'take one of the two out.',
        });
      }
      placed.add(id);
    }
    ids.forEach((id, index) => {
      const place = { file: lesson.practiceFile, line: lesson.lineOfExercise(['exercises', index]) };
      if (ids.indexOf(id) !== index) {
        problems.push({
          ...place,
          what: `Two exercises have the id \`${id}\`.`,
          mend: 'give the newer one another id; answers are stored under it.',
        });
      } else if (!placed.has(id)) {
        problems.push({
          ...place,
          what: `The exercise \`${id}\` is not placed in the lesson.`,
          mend: `put \`<Exercise id="${id}" />\` into lesson.mdx where it belongs, or take it out here.`,
        });
      }
    });
    return problems;
  });
