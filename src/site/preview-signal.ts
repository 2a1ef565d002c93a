import type { Loader } from 'astro/loaders';

/** `course-check.ts`, which sees changes, runs in another graph of modules; the process is one. */
const RENEW = Symbol.for('crescendo.renew-pages');
const kept = globalThis as { [RENEW]?: () => void };

/** Loads nothing. When Astro's content store changes, the live preview makes its pages anew and has the browser load them. */
export function previewSignal(): Loader {
  return {
    name: 'preview-signal',
    load: async ({ meta }) => {
      kept[RENEW] = () => meta.set('renewed', String(Date.now()));
    },
  };
}

/** Has pages made anew after a change of the content, in the live preview. */
export const renewPages = (): void => kept[RENEW]?.();
