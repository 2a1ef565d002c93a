/** A small drawing in the hand of the hairpin, 100 high. Each layer is the data of one path, the farthest first. */
export interface Vignette {
  /** Where it begins and how wide it is, unless it fills 240. */
  from?: number;
  width?: number;
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
export const VignetteView = ({ of: { from = 0, width = 240, wash, fill, soft, dash, line } }: { of: Vignette }) => (
  <svg
    viewBox={`${from} 0 ${width} 100`}
    width={width}
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
