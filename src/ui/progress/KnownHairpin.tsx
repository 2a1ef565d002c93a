interface Props {
  /** What was answered, 0 to 1. */
  answered: number;
  /** What of all is known well, 0 to 1. */
  known: number;
}

/** The crescendo mark with two parts, so that what was answered and what is known are never taken for one another. */
export const KnownHairpin = ({ answered, known }: Props) => (
  <svg class="known-hairpin" viewBox="0 0 160 14" preserveAspectRatio="none" aria-hidden="true">
    <Part name="answered" share={answered} />
    <Part name="known" share={known} />
    <path class="line" d="M160 1 0 7 160 13" />
  </svg>
);

const Part = ({ name, share }: { name: string; share: number }) => (
  <svg
    width={`${100 * Math.min(1, share)}%`}
    height="14"
    viewBox="0 0 160 14"
    preserveAspectRatio="xMinYMid slice"
    aria-hidden="true"
  >
    <path class={name} d="M0 7 160 1.5V12.500Z" />
  </svg>
);
