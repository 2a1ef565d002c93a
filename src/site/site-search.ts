import type { Course } from '../catalog/course.ts';
import { revisionOf, revisionOfFiles } from '../catalog/revision.ts';
import { indexCourse } from '../search/build/course-index.ts';
import { openingLines } from '../search/build/opening-lines.ts';
import { searchFiles } from '../search/build/search-files.ts';
import type { Elsewhere } from '../search/shared/elsewhere.ts';
import type { Opening } from '../search/shared/opening.ts';
import type { DataFiles } from './data-files.ts';

/** So many situations are offered to choose the nearest from, spread over the course. */
const MOST_SITUATIONS = 120;

let built: { course: Course; search: DataFiles } | undefined;

/** The search index of a course, made once in a build and again in the live preview when the course has changed. */
export function siteSearch(course: Course): DataFiles {
  if (built?.course === course) return built.search;
  if (built && keyOf(built.course) === keyOf(course)) return built.search;
  const { index, documents, synonyms } = indexCourse(course);
  const files = new Map(searchFiles(index, documents, synonyms));
  files.set('elsewhere', JSON.stringify(elsewhere(course)));
  const opening: Opening = { says: openingLines(course.sayings), hasSituations: course.situations.length > 0 };
  files.set('opening', JSON.stringify(opening));
  const names = [...files.keys()];
  const content = (name: string): string => files.get(name) ?? 'null';
  const search = { version: revisionOfFiles(names, content), names, content };
  built = { course, search };
  return search;
}

/** What search depends on. Only a preview asks for it, after a change: of a large library it takes seconds. */
const keyOf = ({ modules, paths, glossary, synonyms, guardrails, sayings, situations }: Course): string =>
  revisionOf([modules, paths, glossary, synonyms, guardrails, sayings, situations]);

function elsewhere({ modules, paths }: Course): Elsewhere {
  const all = modules.flatMap(({ lessons }) =>
    lessons.flatMap(({ id, buyerSays }) => buyerSays.map((says) => ({ says, path: `/lessons/${id}/` }))),
  );
  const step = Math.max(1, Math.ceil(all.length / MOST_SITUATIONS));
  return {
    situations: all.filter((_, at) => at % step === 0),
    ways: [
      ...paths.map(({ id, title }) => ({ title, path: `/paths/${id}/` })),
      ...modules.map(({ id, title }) => ({ title, path: `/modules/${id}/` })),
    ],
  };
}
