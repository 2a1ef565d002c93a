import type { Breach } from '../breach.ts';
import { countRight, twinOptions } from '../check-options.ts';
import type { Choice } from './schema.ts';

/** One option is right, and all differ. */
export const check = ({ options }: Choice): Breach[] => [...rightOption(options), ...twinOptions(options)];

function rightOption(options: Choice['options']): Breach[] {
  const { right, told } = countRight(options);
  const path = ['options'];
  if (right === 1) return [];
  if (right === 0) return [{ path, what: `${told} is right.`, mend: 'add `correct: true` to the best option.' }];
  const all = right === options.length;
  const what = `${told} ${all ? 'is' : 'are'} right, and a choice has one.`;
  // A multiple needs a wrong option too.
  return [{ path, what, mend: `keep \`correct: true\` on the best one${all ? '' : ', or make it `kind: multiple`'}.` }];
}
