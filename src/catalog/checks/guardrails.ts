import { choices } from '../../primitives/valid-choices.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** The guardrails that lessons name stand in site.yaml. */
export const guardrails: Check = ({ site, lessons }) => {
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
};
