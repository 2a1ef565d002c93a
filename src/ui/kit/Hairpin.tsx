/** The crescendo mark as in `Hairpin.astro`, for lists that scripts write. `share` is 0 to 1. */
export const Hairpin = ({ share }: { share: number }) => (
  <svg class="live-hairpin" viewBox="0 0 160 14" preserveAspectRatio="none" aria-hidden="true">
    <svg
      width={`${100 * share}%`}
      height="14"
      viewBox="0 0 160 14"
      preserveAspectRatio="xMinYMid slice"
      aria-hidden="true"
    >
      <path class="fill" d="M0 7 160 1.5V12.500Z" />
    </svg>
    <path class="line" d="M160 1 0 7 160 13" />
  </svg>
);
