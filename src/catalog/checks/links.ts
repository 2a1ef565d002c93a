import type { Draft } from '../course.ts';
import { choices, type Problem } from '../problem.ts';
import type { Check } from './check.ts';

const PAGES = ['/', '/library/', '/glossary/', '/about/'];

/** Links inside the site lead to a page that exists, and fragments to a heading, exercise or term on it. */
export const links: Check = (draft) => {
  const pages = pagesOf(draft);
  return draft.lessons.flatMap((lesson) =>
    lesson.scan.links.flatMap(({ href, line }): Problem[] => {
      const [address = '', fragment] = href.split('#');
      const [path = ''] = address.split('?');
      const page = path === '' ? `/lessons/${lesson.id}/` : path.endsWith('/') ? path : `${path}/`;
      const targets = pages.get(page);
      if (!targets)
        return [
          {
            file: lesson.file,
            line,
            what: `The link \`${href}\` leads nowhere: there is no page ${page}.`,
            mend: choices([...pages.keys()], page),
          },
        ];
      if (!fragment || targets === 'unknown' || targets.includes(fragment)) return [];
      return [
        {
          file: lesson.file,
          line,
          what: `The link \`${href}\` leads to a page without \`#${fragment}\`.`,
          mend: choices(targets, fragment),
        },
      ];
    }),
  );
};

/** Every page with the fragments that it has; they are unknown where the lesson itself could not be read. */
function pagesOf({ lessons, lessonFolders, moduleFolders, glossary }: Draft): Map<string, string[] | 'unknown'> {
  const pages = new Map<string, string[] | 'unknown'>(PAGES.map((page) => [page, []]));
  pages.set('/glossary/', Object.keys(glossary));
  for (const id of moduleFolders) pages.set(`/modules/${id}/`, []);
  for (const id of lessonFolders) pages.set(`/lessons/${id}/`, 'unknown');
  for (const { id, scan, exercises, facts } of lessons) {
    const targets = [...scan.headings.map(({ slug }) => slug), ...exercises.map((exercise) => exercise.id)];
    for (const address of [id, ...facts.aliases]) pages.set(`/lessons/${address}/`, targets);
  }
  return pages;
}
