import { repeatedIndexes } from '../../primitives/repeated.ts';
import { choices } from '../../primitives/valid-choices.ts';
import type { Read } from '../course-sources.ts';
import type { Problem } from '../problem.ts';
import type { Rubric } from '../schemas/rubric.ts';
import type { YamlPath } from '../yaml-path.ts';
import type { Check } from './check.ts';

/** The rows of the rubric have ids of their own; guides and the gates of paths name rows that exist, each once. */
export const rubricRows: Check = ({ rubric, guides, paths }) => {
  // A rubric that can't be read has been told of.
  if (!rubric) return [];
  const lists: RowList[] = [
    ...guides.map(({ file, facts, lineOf }) => ({ file, rows: facts.rows, lineOf, place: ['rows'] })),
    ...paths.map(({ file, facts, lineOf }) => ({ file, rows: facts.gate.rows, lineOf, place: ['gate', 'rows'] })),
  ];
  const known = rubric.facts.rows.map(({ id }) => id);
  return [...sameIds(rubric), ...lists.flatMap((list) => unknownRows(list, known))];
};

interface RowList {
  file: string;
  rows: readonly string[];
  lineOf(path: YamlPath): number | undefined;
  place: YamlPath;
}

function unknownRows({ file, rows, lineOf, place }: RowList, known: readonly string[]): Problem[] {
  const repeated = repeatedIndexes(rows);
  return rows.flatMap((id, index): Problem[] => {
    const where = { file, line: lineOf([...place, index]) };
    if (repeated.has(index))
      return [{ ...where, what: `The row \`${id}\` is listed twice.`, mend: 'take one of the two out.' }];
    if (known.includes(id)) return [];
    const mend = choices(known, id, 'add it there, with what one hears at each level, or take it out here.');
    return [{ ...where, what: `The row \`${id}\` is not in rubric.yaml.`, mend }];
  });
}

function sameIds({ file, facts, lineOf }: Read<Rubric>): Problem[] {
  const ids = facts.rows.map(({ id }) => id);
  return Array.from(repeatedIndexes(ids), (index) => ({
    file,
    line: lineOf(['rows', index, 'id']),
    what: `Two rows have the id \`${ids[index]}\`.`,
    mend: 'give one of them another id.',
  }));
}
