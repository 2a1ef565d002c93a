/** A share as a bar, beside the figure that says it. `percent` is 0 to 100. */
export const ShareBar = ({ percent }: { percent: number }) => (
  <svg class="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="8" />
    <rect class="part" width={percent} height="8" />
  </svg>
);
