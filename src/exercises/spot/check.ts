import { choices } from '../../primitives/valid-choices.ts';
import type { Breach } from '../breach.ts';
import { plainText } from '../prose.ts';
import { twins } from '../twins.ts';
import type { Spot } from './schema.ts';

/** The answer is a line, and no other reads like it. */
export function check({ lines, answer }: Spot): Breach[] {
  const ids = lines.map(({ id }) => id);
  // Two other lines may well read the same, such as a "Yes." in a transcript.
  const breaches = twins({ path: ['lines'], entries: lines, names: ['line', 'lines'] });
  if (!ids.includes(answer)) {
    const what = `the answer is the line \`${answer}\`, which does not exist.`;
    return [...breaches, { path: ['answer'], what, mend: choices(ids, answer) }];
  }
  const right = lines.find(({ id }) => id === answer);
  const twin = lines.findIndex((line) => line !== right && line.who === right?.who && wordsOf(line) === wordsOf(right));
  if (twin === -1) return breaches;
  const what = `the line \`${ids[twin]}\` reads like the answer, \`${answer}\`, so nobody can tell them apart.`;
  return [...breaches, { path: ['lines', twin], what, mend: 'change the words of one of the two.' }];
}

const wordsOf = (line: Spot['lines'][number] | undefined): string => plainText(line?.text ?? '');
