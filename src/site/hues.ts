import type { Plugin } from 'vite';
import type { Course } from '../catalog/course.ts';

const NAME = 'virtual:hues.css';

/**
 * The colors that authors choose, as a style sheet: the policy of the pages allows no `style` attribute.
 * Inside an element with `data-hue="<module>"`, that module's hue holds.
 */
export function hues(course: () => Course | undefined): Plugin {
  return {
    name: 'hues',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? styleSheet(course()) : undefined),
  };
}

function styleSheet(course: Course | undefined): string {
  const modules = course?.modules.map(({ id, hue }) => `[data-hue="${id}"]{--hue:${hue}}`) ?? [];
  return [`:root{--brand-hue:${course?.site.brandHue ?? 33}}`, ...modules].join('\n');
}
