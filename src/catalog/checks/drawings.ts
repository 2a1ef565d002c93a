import { repeatedIndexes } from '../../primitives/repeated.ts';
import { choices } from '../../primitives/valid-choices.ts';
import type { LessonSource } from '../course-sources.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Each drawing of a lesson can be read and is placed once, and what is placed is there. */
export const drawings: Check = ({ lessons }) =>
  lessons.flatMap((lesson) => [
    ...lesson.drawings.flatMap(({ file, slips }) => slips.map((slip): Problem => ({ file, ...slip }))),
    ...placements(lesson),
  ]);

function placements({ file, scan, drawings }: LessonSource): Problem[] {
  if (scan.syntaxError) return [];
  const names = drawings.map(({ name }) => name);
  const tags = scan.tags.filter(({ name }) => name === 'Drawing');
  const placed = tags.map(({ attributes }) => attributes['name'] ?? '');
  const repeated = repeatedIndexes(placed);
  return [
    ...tags.flatMap(({ line }, index): Problem[] => {
      const name = placed[index] ?? '';
      // One without a name is told as a tag that lacks an attribute.
      if (name === '') return [];
      if (!names.includes(name)) {
        const mend = `save it beside lesson.mdx, or ${choices(names, name)}`;
        return [{ file, line, what: `There is no drawing \`${name}.svg\` in the lesson’s folder.`, mend }];
      }
      if (!repeated.has(index)) return [];
      return [
        { file, line, what: `The drawing \`${name}\` is placed a second time.`, mend: 'take one of the two out.' },
      ];
    }),
    ...drawings
      .filter(({ name }) => !placed.includes(name))
      .map(({ name, file }) => ({
        file,
        what: 'The lesson does not show this drawing.',
        mend: `put \`<Drawing name="${name}" />\` into lesson.mdx where it belongs, or remove the file.`,
      })),
  ];
}
