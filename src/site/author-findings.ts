import { type Problem, sortProblems } from '../catalog/problem.ts';
import { href } from '../primitives/href.ts';

/** What the live preview tells an author on one page: first what its own files say wrong, then the rest. */
export interface AuthorFindings {
  problems: FindingsByPlace;
  advice: FindingsByPlace;
}

export interface FindingsByPlace {
  here: readonly Problem[];
  elsewhere: readonly Problem[];
}

/** Findings as they concern the page at `path`, which begins with the folder that the site is served from. */
export function authorFindings(
  { problems, advice }: Readonly<Record<'problems' | 'advice', readonly Problem[]>>,
  path: string,
): AuthorFindings {
  const isHere = ownFiles(path.slice(href('').length));
  return { problems: byPlace(problems, isHere), advice: byPlace(advice, isHere) };
}

type IsHere = (finding: Problem) => boolean;

function byPlace(findings: readonly Problem[], isHere: IsHere): FindingsByPlace {
  const sorted = sortProblems(findings);
  return { here: sorted.filter(isHere), elsewhere: sorted.filter((finding) => !isHere(finding)) };
}

/** Which files a page shows, by the shape of its address. `$1` stands for an id. */
const FILES: readonly [page: RegExp, file: string][] = [
  [/^\/$/, 'site.yaml'],
  [/^\/lessons\/([^/]+)\/$/, 'modules/*/$1/*'],
  [/^\/modules\/([^/]+)\/$/, 'modules/$1/module.yaml'],
  [/^\/trainer\/guides\/([^/]+)\/$/, 'modules/$1/guide.yaml'],
  [/^\/trainer\/rubric\/$/, 'rubric.yaml'],
  [/^\/paths\/([^/]+)\/$/, 'paths/$1.yaml'],
  [/^\/guardrails\/([^/]+)\/$/, 'guardrails/$1.yaml'],
  [/^\/(about|glossary|sayings)\/$/, '$1.yaml'],
  [/^\/before\/$/, 'situations.yaml'],
];

function ownFiles(page: string): IsHere {
  const [shape, files] = FILES.find(([each]) => each.test(page)) ?? [];
  if (!shape || files === undefined) return () => false;
  const wanted = page.replace(shape, files).split('/');
  return ({ file }) => {
    // The first is the folder of the content, whatever its name.
    const steps = file.split('/').slice(1);
    return steps.length === wanted.length && wanted.every((step, index) => step === '*' || step === steps[index]);
  };
}
