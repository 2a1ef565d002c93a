import { repeatedIndexes } from '../../primitives/repeated.ts';
import { choices } from '../../primitives/valid-choices.ts';
import type { CourseSources } from '../course-sources.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** The guardrails that lessons name stand in site.yaml, and so do those that have a page. */
export const guardrails: Check = (sources) => [...unknownNotes(sources), ...pages(sources)];

function unknownNotes({ site, lessons }: CourseSources): Problem[] {
  const known = Object.keys(site?.facts.guardrails ?? {});
  return lessons.flatMap(({ file, facts, lineOfFact }): Problem[] => {
    if (!site || facts.guardrail === undefined || known.includes(facts.guardrail)) return [];
    return [
      {
        file,
        line: lineOfFact(['guardrail']),
        what: `The guardrail \`${facts.guardrail}\` is not in site.yaml.`,
        mend: choices(known, facts.guardrail, `add it to \`guardrails\` there, with its text, or take the line out.`),
      },
    ];
  });
}

function pages({ site, guardrails: all }: CourseSources): Problem[] {
  const known = Object.keys(site?.facts.guardrails ?? {});
  return all.flatMap(({ id, file, facts, lineOf }) => {
    const ids = facts.answers.map((answer) => answer.id);
    return [
      ...(!site || known.includes(id)
        ? []
        : [
            {
              file,
              what: `There is no guardrail \`${id}\` in site.yaml, so no lesson leads to this page.`,
              mend: choices(known, id, `add it to \`guardrails\` there, with its text, or remove the file.`),
            },
          ]),
      ...Array.from(repeatedIndexes(ids), (index) => ({
        file,
        line: lineOf(['answers', index]),
        what: `Two answers have the id \`${ids[index]}\`.`,
        mend: 'give the newer one another id; links lead to it.',
      })),
    ];
  });
}
