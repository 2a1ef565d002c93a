import type { Course } from '../../catalog/course.ts';
import { oklchToHex } from '../card/oklch.ts';

/** The lightest of the site's colors, as `--paper` of tokens.css in light. */
export const PAPER = oklchToHex(0.985, 0.008, 85);

/** The site’s icon as SVG: the company’s own, or the hairpin in its hue. */
export const iconDrawing = ({ icon, site }: Pick<Course, 'icon' | 'site'>): string => icon ?? hairpin(site.brandHue);

/** The logo in its shortest form, as `ui/kit/Mark.astro` draws it, on paper. */
const hairpin = (hue: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${PAPER}"/><path d="M27 7 5 16l22 9" fill="none" stroke="${oklchToHex(0.55, 0.19, hue)}" stroke-width="3.2"/></svg>`;
