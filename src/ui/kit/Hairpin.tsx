interface Props {
  /** How much is done, 0 to 1. */
  share: number;
  /** How much of all is known well, 0 to 1, where that is told too: the darker part, so that the two are never taken for one another. */
  known?: number;
}

/** The crescendo mark as in `Hairpin.astro`, where scripts write it. */
export const Hairpin = ({ share, known }: Props) => (
  <svg
    class={known === undefined ? 'live-hairpin' : 'live-hairpin with-known'}
    viewBox="0 0 160 14"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <Part name="fill" share={share} />
    {known !== undefined && <Part name="known" share={known} />}
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
