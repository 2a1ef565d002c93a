import type { Problem } from '../../../src/catalog/problem.ts';
import type { LessonText } from '../text/lesson-text.ts';

/** `Doran, G. T. (1981). There's a S.M.A.R.T. way ... . Management Review, 70(11).`; the date may be `(2018, October 9)`. */
const CITE =
  /^(?<author>\p{L}[^()]+) \((?<year>n\.d\.|(?:about )?\d{4}(?:, [^()]+)?)\)\. (?<title>\p{L}.+?[.?])(?: (?<where>\S.+))?$/u;

const AS_IT_SHOULD_BE =
  'write author, year, title and where it appeared: `Doran, G. T. (1981). The title. The journal, 70(11), 35-36.`';

/** A source that a reader could not look up: each has an author, a year, a title, and a place or an address. */
export function sourceFacts({ source }: LessonText): Problem[] {
  return source.facts.sources.flatMap(({ cite, url }, index) => {
    const found = CITE.exec(cite)?.groups;
    if (found && (found['where'] !== undefined || url !== undefined)) return [];
    return {
      file: source.file,
      line: source.lineOfFact(['sources', index]),
      what: found
        ? `The source “${cite}” does not say where to find it.`
        : `The source “${cite}” does not begin with author, year in parentheses, and title.`,
      mend: found ? `say where it appeared, or add its \`url\`.` : `${AS_IT_SHOULD_BE}`,
    };
  });
}
