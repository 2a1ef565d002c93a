/** How a talk can end. */
export type EndingKind = 'strong' | 'mixed' | 'weak';

export const ENDING_WORDS: Readonly<Record<EndingKind, string>> = {
  strong: 'Strong',
  mixed: 'Mixed',
  weak: 'Weak',
};
