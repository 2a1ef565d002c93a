/**
 * For the build: all the styles that a page with exercises needs, found by where they stand. The frame comes first, then
 * what kinds share, then their own, each of which may outweigh what comes before.
 */
import.meta.glob('./practice.css', { eager: true });
import.meta.glob('../../exercises/*.css', { eager: true });
import.meta.glob('../../exercises/*/style.css', { eager: true });
