import type { Breach } from '../breach.ts';
import { plain } from './grade.ts';
import type { Fill } from './schema.ts';

/** No near miss is accepted, and none hides another. Wordings are compared as the grader compares them. */
export const check = ({ accept, near }: Fill): Breach[] =>
  near.flatMap(({ text }, index) => {
    const path = ['near', index];
    const accepted = accept.find((right) => plain(right) === plain(text));
    if (accepted !== undefined) {
      const what = `the near miss \`${text}\` counts as the accepted wording \`${accepted}\`, so its reason is never shown.`;
      return [{ path, what, mend: 'take it out here or there.' }];
    }
    const earlier = near.slice(0, index).find((other) => plain(other.text) === plain(text));
    if (!earlier) return [];
    const what = `the near miss \`${text}\` counts as the earlier one, \`${earlier.text}\`, so its reason is never shown.`;
    return [{ path, what, mend: 'take one of the two out.' }];
  });
