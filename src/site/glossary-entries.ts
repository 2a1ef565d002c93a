import type { Course, Lesson } from '../catalog/course.ts';
import type { Glossary } from '../catalog/schemas/glossary.ts';

/** A word of the glossary with the lessons that use it, in the order of the course. */
export type GlossaryEntry = Glossary[string] & { id: string; lessons: readonly Lesson[] };

/** The glossary in the alphabetical order of the site's language. */
export function glossaryEntries({ glossary, modules, site }: Course): GlossaryEntry[] {
  const lessons = modules.flatMap((module) => module.lessons);
  return Object.entries(glossary)
    .map(([id, entry]) => ({ id, ...entry, lessons: lessons.filter(({ terms }) => terms.includes(id)) }))
    .sort((a, b) => a.term.localeCompare(b.term, site.language));
}
