import type { Reading } from './reading.ts';

const found = import.meta.glob<Reading>('./*/outline.ts', { eager: true, import: 'reading' });

/** How the responses of each kind are read, by kind. For the browser, which would load all schemas with the registry. */
export const readings: ReadonlyMap<string, Reading> = new Map(
  Object.entries(found).map(([path, reading]) => [path.split('/')[1] ?? '', reading]),
);
