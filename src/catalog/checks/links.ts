import { choices } from '../../primitives/valid-choices.ts';
import type { CourseSources } from '../course-sources.ts';
import { isDraftModule, isDraftPath } from '../drafts.ts';
import type { Problem } from '../problem.ts';
import { proseLinks } from '../prose-links.ts';
import type { Check } from './check.ts';

const PAGES = ['/', '/library/', '/paths/', '/glossary/', '/about/', '/accessibility/', '/trainer/'];

/** Links inside the site lead to a page that exists, and fragments to a heading, exercise or term on it. */
export const links: Check = (sources) => {
  const pages = pagesOf(sources);
  return [...linksOfLessons(sources), ...linksOfExercises(sources), ...linksOfGlossary(sources)].flatMap(
    ({ href, here, file, line }): Problem[] => {
      const breach = /^[/#]/.test(href)
        ? deadEnd(href, here, { pages, drafts: sources.drafts })
        : relative(href, [...pages.keys()]);
      return breach ? [{ file, line, ...breach }] : [];
    },
  );
};

interface PlacedLink {
  href: string;
  /** The page on which it is shown. */
  here: string;
  file: string;
  line: number | undefined;
}

const linksOfLessons = ({ lessons }: CourseSources): PlacedLink[] =>
  lessons.flatMap(({ id, file, scan }) => scan.links.map((link) => ({ ...link, here: `/lessons/${id}/`, file })));

const linksOfExercises = ({ lessons }: CourseSources): PlacedLink[] =>
  lessons.flatMap(({ id, practiceFile: file, exercises, lineOfExercise }) =>
    insideProse(exercises).map(({ href, path }) => ({
      href,
      here: `/lessons/${id}/`,
      file,
      line: lineOfExercise(['exercises', ...path]),
    })),
  );

function linksOfGlossary({ glossary }: CourseSources): PlacedLink[] {
  if (!glossary) return [];
  const { file, facts, lineOf } = glossary;
  return insideProse(facts).map(({ href, path }) => ({ href, here: '/glossary/', file, line: lineOf(path) }));
}

/** A link that leads elsewhere is let through here, as in lessons. */
const insideProse = (content: unknown) => proseLinks(content).filter(({ href }) => /^[/#]/.test(href));

type Breach = Pick<Problem, 'what' | 'mend'>;
type Pages = ReadonlyMap<string, string[] | 'unknown'>;

interface Ends {
  pages: Pages;
  drafts: readonly string[];
}

function deadEnd(href: string, here: string, { pages, drafts }: Ends): Breach | undefined {
  const [address = '', fragment] = href.split('#');
  const [path = ''] = address.split('?');
  const page = path === '' ? here : path.endsWith('/') ? path : `${path}/`;
  const targets = pages.get(page);
  if (!targets) {
    const draft = drafts.find((id) => page === `/lessons/${id}/`);
    if (draft !== undefined) return toDraft(href, draft);
    return {
      what: `The link \`${href}\` leads nowhere: there is no page ${page}.`,
      mend: choices([...pages.keys()], page),
    };
  }
  if (!fragment || targets === 'unknown' || targets.includes(fragment)) return undefined;
  const valid = targets.map((target) => `#${target}`);
  return {
    what: `The link \`${href}\` leads to a page without \`#${fragment}\`.`,
    mend: choices(valid, `#${fragment}`, `take \`#${fragment}\` out, and the link leads to the top of the page.`),
  };
}

const toDraft = (href: string, draft: string): Breach => ({
  what: `The link \`${href}\` leads to the lesson \`${draft}\`, which is a draft, so a build has no such page.`,
  mend: 'take the link out until the lesson is done, or `draft: true` out there.',
});

/** `../opening/`, which depends on where it stands, or `example.com`, which was meant to lead elsewhere. */
function relative(href: string, pages: readonly string[]): Breach {
  if (href === '') return { what: 'A link has no address.', mend: 'write it between the round brackets.' };
  const end = href.replace(/^[./]+|[?#].*|\/$/g, '');
  const page = end === '' ? undefined : pages.find((address) => address.endsWith(`/${end}/`));
  return {
    what: `The link \`${href}\` does not begin with \`/\`, as one inside the site must.`,
    mend: page
      ? `write \`${page}\`.`
      : 'write it as `/lessons/` and the lesson’s id and `/`; or with `https://` if it leads to another site.',
  };
}

/** Every page with the fragments that it has; they are unknown where the lesson itself could not be read. */
function pagesOf(sources: CourseSources): Map<string, string[] | 'unknown'> {
  const { lessons, lessonFolders, moduleFolders, modules, paths, guides, glossary, drafts } = sources;
  const without = modules.filter((module) => isDraftModule(module, sources)).map(({ id }) => id);
  const pages = new Map<string, string[] | 'unknown'>(PAGES.map((page) => [page, []]));
  pages.set('/glossary/', glossary ? Object.keys(glossary.facts) : 'unknown');
  for (const id of moduleFolders.filter((module) => !without.includes(module))) pages.set(`/modules/${id}/`, []);
  for (const { id } of paths.filter((path) => !isDraftPath(path, sources))) pages.set(`/paths/${id}/`, []);
  for (const { module } of guides.filter((guide) => !without.includes(guide.module)))
    pages.set(`/trainer/guides/${module}/`, []);
  for (const id of lessonFolders.filter((lesson) => !drafts.includes(lesson))) pages.set(`/lessons/${id}/`, 'unknown');
  for (const { id, scan, exercises, facts, gaps } of lessons) {
    const isKnown = !scan.syntaxError && gaps.exercises !== 'unknown';
    const ids = [...exercises.map((exercise) => exercise.id), ...gaps.exercises];
    const targets = isKnown ? [...scan.headings.map(({ slug }) => slug), ...ids] : 'unknown';
    for (const address of [id, ...facts.aliases]) pages.set(`/lessons/${address}/`, targets);
  }
  return pages;
}
