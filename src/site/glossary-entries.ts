import type { Course, Lesson } from '../catalog/course.ts';
import type { Glossary } from '../catalog/schemas/glossary.ts';
import { everyLesson } from './library-extent.ts';

/** A word of the glossary with the lessons that use it, in the order of the course. */
export type GlossaryEntry = Glossary[string] & { id: string; lessons: readonly Lesson[] };

/** The glossary in the alphabetical order of the site's language. */
export function glossaryEntries({
  glossary,
  modules,
  site,
}: Pick<Course, 'glossary' | 'modules' | 'site'>): GlossaryEntry[] {
  const lessons = everyLesson({ modules });
  return Object.entries(glossary)
    .map(([id, entry]) => ({ id, ...entry, lessons: lessons.filter(({ terms }) => terms.includes(id)) }))
    .sort((a, b) => a.term.localeCompare(b.term, site.language));
}

/** The words that begin with one letter. */
export interface LetterOfGlossary {
  /** A capital without its accents, or `#` for whatever begins with no letter. */
  letter: string;
  entries: readonly GlossaryEntry[];
}

/** The glossary by its letters, in its order; no letter without a word. */
export function glossaryByLetter(course: Pick<Course, 'glossary' | 'modules' | 'site'>): LetterOfGlossary[] {
  const groups = new Map<string, GlossaryEntry[]>();
  for (const entry of glossaryEntries(course)) {
    const letter = letterOf(entry.term, course.site.language);
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, entries]) => ({ letter, entries }));
}

function letterOf(term: string, language: string): string {
  const [first = ''] = term.normalize('NFD');
  return /\p{Letter}/u.test(first) ? first.toLocaleUpperCase(language) : '#';
}
