import { choices } from '../../primitives/valid-choices.ts';
import type { Problem } from '../problem.ts';
import type { Tag } from '../scan-lesson.ts';
import type { Check } from './check.ts';

/** What a lesson may use, with the attributes that each needs. */
export const lessonTags: Readonly<Record<string, readonly string[]>> = {
  Commitment: [],
  Drawing: ['name'],
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

/** Tags are known and complete, and terms are in the glossary where it can be read. */
export const tags: Check = ({ lessons, glossary }) =>
  lessons.flatMap(({ file, scan }) =>
    scan.tags.flatMap((tag) =>
      tagProblems(tag, glossary && Object.keys(glossary.facts)).map(
        (problem): Problem => ({ file, line: tag.line, ...problem }),
      ),
    ),
  );

function tagProblems(
  { name, attributes }: Tag,
  terms: readonly string[] | undefined,
): Pick<Problem, 'what' | 'mend'>[] {
  const needed = Object.hasOwn(lessonTags, name) ? lessonTags[name] : undefined;
  if (!needed)
    return [{ what: `\`<${name}>\` is not something a lesson may use.`, mend: choices(Object.keys(lessonTags), name) }];
  const missing = needed.filter((name) => !Object.hasOwn(attributes, name) || attributes[name] === '');
  if (missing.length > 0)
    return missing.map((attribute) => ({
      what: `\`<${name}>\` has no \`${attribute}\`.`,
      mend: `write \`<${name} ${attribute}="...">\`.`,
    }));
  const id = attributes['id'];
  if (name === 'Term' && id !== undefined && terms && !terms.includes(id)) {
    const otherwise = 'add it there, or take the tag out and leave its words.';
    return [{ what: `The term \`${id}\` is not in glossary.yaml.`, mend: choices(terms, id, otherwise) }];
  }
  return [];
}
