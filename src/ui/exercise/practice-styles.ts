/**
 * For the build: all the styles that a page with exercises of any kind needs, found by where they stand. A kind's own may
 * outweigh what comes before it, and what it shows later stands last, as it does in a lesson.
 */
import './frame-styles.ts';

import.meta.glob('../../exercises/*/style.css', { eager: true });
import.meta.glob('../../exercises/*/later.css', { eager: true });
