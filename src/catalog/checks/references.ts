import { choices } from '../../exercises/valid-choices.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Learning paths name lessons that exist, each once, and guardrails stand in site.yaml. */
export const references: Check = ({ site, lessons, lessonFolders, paths }) => {
  const wrongLessons = paths.flatMap((path) =>
    path.facts.lessons.flatMap((id, index): Problem[] => {
      const place = { file: path.file, line: path.lineOf(['lessons', index]) };
      if (path.facts.lessons.indexOf(id) !== index)
        return [
          { ...place, what: `The path lists the lesson \`${id}\` twice.`, mend: 'take one of the two lines out.' },
        ];
      if (lessonFolders.includes(id)) return [];
      return [
        {
          ...place,
          what: `The path lists the lesson \`${id}\`, which does not exist.`,
          mend: choices(lessonFolders, id),
        },
      ];
    }),
  );
  const known = Object.keys(site?.facts.guardrails ?? {});
  const unknownGuardrails = lessons.flatMap(({ file, facts, lineOfFact }): Problem[] => {
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
  return [...wrongLessons, ...unknownGuardrails];
};
