import type { EndingKind } from './ending.ts';

/** Two lines each, and what is between them. */
const SHAPES: Readonly<Record<EndingKind, string>> = {
  strong: 'M159 1 1 12 159 23',
  mixed: 'M80 7 1 12 80 17',
  weak: 'M1 1 159 12 1 23',
};

/** The crescendo mark of an ending: it opens, opens halfway and goes on level, or closes. */
export const EndingHairpin = ({ ending }: { ending: EndingKind }) => (
  <svg class="ending-hairpin" viewBox="0 0 160 24" preserveAspectRatio="none" aria-hidden="true">
    <path d={SHAPES[ending]} />
    {ending === 'mixed' && <path class="level" d="M84 7H159M84 17H159" />}
  </svg>
);
