import type { Defect } from './defect.ts';
import { formDefects } from './form-defects.ts';
import { lookDefects } from './look-defects.ts';
import { pageDefects } from './page-defects.ts';
import { practiceDefects } from './practice-defects.ts';
import { questionDefects } from './question-defects.ts';

/**
 * What is planted, one by one. The list was made from the criteria of WCAG 2.2 and from faults that other course players
 * had, which are named where they are known, and before there was a check for any of them.
 */
export const allDefects: readonly Defect[] = [
  ...pageDefects,
  ...lookDefects,
  ...questionDefects,
  ...practiceDefects,
  ...formDefects,
];
