import { isMoveCode, moves } from '../move.ts';
import { choices, type Problem } from '../problem.ts';
import type { Tag } from '../scan-lesson.ts';
import type { Check } from './check.ts';

/** What a lesson may use, with the attributes that each needs. */
export const lessonTags: Readonly<Record<string, readonly string[]>> = {
  Commitment: [],
  Evidence: [],
  Exercise: ['id'],
  KeyIdea: [],
  Line: ['who'],
  Sources: [],
  Story: [],
  Takeaways: [],
  Term: ['id'],
  Transcript: ['label'],
};

/** Tags are known and complete, terms are in the glossary, moves are known, and nothing is imported. */
export const tags: Check = ({ lessons, glossary }) =>
  lessons.flatMap((lesson) => {
    const problems = lesson.scan.tags.flatMap((tag) =>
      tagProblems(tag, Object.keys(glossary)).map(
        (problem): Problem => ({ file: lesson.file, line: tag.line, ...problem }),
      ),
    );
    if (/^(import|export)\s/m.test(lesson.body)) {
      problems.push({
        file: lesson.file,
        what: 'The lesson has an `import` or `export` line.',
        mend: `take it out; ${Object.keys(lessonTags)
          .map((name) => `\`<${name}>\``)
          .join(', ')} work without.`,
      });
    }
    return problems;
  });

function tagProblems({ name, attributes }: Tag, terms: readonly string[]): Pick<Problem, 'what' | 'mend'>[] {
  const needed = lessonTags[name];
  if (!needed)
    return [{ what: `\`<${name}>\` is not something a lesson may use.`, mend: choices(Object.keys(lessonTags), name) }];
  const missing = needed.filter((attribute) => !attributes[attribute]);
  if (missing.length > 0)
    return missing.map((attribute) => ({
      what: `\`<${name}>\` has no \`${attribute}\`.`,
      mend: `write \`<${name} ${attribute}="...">\`.`,
    }));
  const id = attributes['id'] ?? '';
  if (name === 'Term' && !terms.includes(id))
    return [{ what: `The term \`${id}\` is not in glossary.yaml.`, mend: choices(terms, id) }];
  const move = attributes['move'];
  if (name === 'Line' && move !== undefined && !isMoveCode(move))
    return [{ what: `The move \`${move}\` is not known.`, mend: choices(Object.keys(moves), move) }];
  return [];
}
