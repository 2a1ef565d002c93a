/** A small drawing in the hand of the hairpin, 240 by 100. Each layer is the data of one path, the farthest first. */
export interface Vignette {
  /** Areas in the palest tone. */
  wash?: string;
  /** The filled part, in the color of the module. */
  fill?: string;
  /** What stands behind. */
  soft?: string;
  /** A way that somebody takes. */
  dash?: string;
  line: string;
}

/** Draws one beside words that say the same. It brings its colors along, so that no page needs styles for it. */
export const VignetteView = ({ of: { wash, fill, soft, dash, line } }: { of: Vignette }) => (
  <svg
    viewBox="0 0 240 100"
    width="240"
    height="100"
    fill="none"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {wash && <path d={wash} fill="var(--hue-wash)" />}
    {fill && <path d={fill} fill="var(--hue-color)" />}
    {soft && <path d={soft} stroke="var(--line-strong)" />}
    {dash && <path d={dash} stroke="var(--line-strong)" stroke-dasharray="1 5" />}
    <path d={line} stroke="currentColor" />
  </svg>
);
