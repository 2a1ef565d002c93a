import { z } from 'zod';
import type { LessonSource } from '../../../src/catalog/course-sources.ts';
import type { Problem } from '../../../src/catalog/problem.ts';
import { readYaml } from '../../../src/catalog/read-yaml.ts';
import { choices } from '../../../src/primitives/valid-choices.ts';

const coverageSchema = z.strictObject({
  ideas: z.array(z.strictObject({ idea: z.string().min(1), taught: z.array(z.string()).min(1) })).min(1),
});

/** Ideas that the list names twice, or whose place in a lesson is not there. `file` is the path as problems print it. */
export function coverage(file: string, text: string, lessons: readonly LessonSource[]): Problem[] {
  const problems: Problem[] = [];
  const read = readYaml({ file, text }, coverageSchema, problems);
  for (const [index, { idea, taught }] of (read?.value.ideas ?? []).entries()) {
    const line = read?.lineOf(['ideas', index, 'idea']);
    if (read?.value.ideas.findIndex((other) => other.idea === idea) !== index)
      problems.push({ file, line, what: `The idea “${idea}” stands here twice.`, mend: 'take one of them out.' });
    for (const [at, address] of taught.entries()) {
      const gone = missing(address, lessons);
      if (gone === undefined) continue;
      const what = `The idea “${idea}” has lost its place: ${gone.what}.`;
      problems.push({
        file,
        line: read?.lineOf(['ideas', index, 'taught', at]),
        what,
        mend: `${gone.mend} ${TEACH_IT}`,
      });
    }
  }
  return problems;
}

const FORM = `write \`lesson#heading\` or \`lesson/exercise\`.`;
const TEACH_IT = 'If nothing teaches the idea any more, teach it first.';

function missing(address: string, lessons: readonly LessonSource[]): { what: string; mend: string } | undefined {
  const [id = '', name = ''] = address.split(/[#/]/);
  const lesson = lessons.find((candidate) => candidate.id === id);
  if (!lesson)
    return {
      what: `there is no lesson \`${id}\``,
      mend: choices(
        lessons.map((known) => known.id),
        id,
      ),
    };
  if (name === '') return { what: `\`${address}\` names no heading and no exercise`, mend: FORM };
  const isHeading = address.includes('#');
  const known = isHeading ? lesson.scan.headings.map(({ slug }) => slug) : lesson.exercises.map((entry) => entry.id);
  if (known.includes(name)) return undefined;
  return { what: `\`${id}\` has no ${isHeading ? 'heading' : 'exercise'} \`${name}\``, mend: choices(known, name) };
}
