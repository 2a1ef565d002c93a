/** How a talk can end. */
export type EndingKind = 'strong' | 'mixed' | 'weak';

export const ENDING_WORDS: Readonly<Record<EndingKind, string>> = {
  strong: 'Strong ending',
  mixed: 'Mixed ending',
  weak: 'Weak ending',
};
