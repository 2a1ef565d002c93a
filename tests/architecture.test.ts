import { describe, expect, it } from 'vitest';
import { readings } from '../src/exercises/readings.ts';
import * as registry from '../src/exercises/registry.ts';
import { chunks } from '../src/site/chunks.ts';
import { loadKind } from '../src/ui/exercise/load-kind.ts';
import { globalsIn, type Import, importsOf, isCode, sourceFiles, sourceText } from './source-imports.ts';

/** What of a folder may be imported: all of it, its types, or the files that match. */
type Reach = 'all' | 'types' | RegExp;

interface Folder {
  /** Imports go to a lower layer only. */
  layer: number;
  mayImport: Readonly<Record<string, Reach>>;
  /** The packages it may use; all of them when this is left out. */
  packages?: readonly string[];
  /** Names that its code never uses. */
  neverNames?: readonly string[];
}

const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'navigator'];
const page = ['document', 'window', 'location'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const chance = ['Date.now', 'Math.random', 'performance', 'crypto'];

/** Rooms from the ground up; docs/architecture.md says what each holds. */
const table: Readonly<Record<string, Folder>> = {
  primitives: { layer: 0, mayImport: {}, packages: [], neverNames: [...storage, ...page, ...network, ...chance] },
  exercises: {
    layer: 1,
    mayImport: { primitives: 'all' },
    packages: ['zod', 'preact', 'satteri'],
    neverNames: [...storage, ...page, ...network, ...chance],
  },
  log: {
    layer: 1,
    mayImport: { primitives: 'all' },
    packages: ['idb'],
    neverNames: [...page, ...network, ...chance, 'localStorage'],
  },
  catalog: {
    layer: 2,
    mayImport: { primitives: 'all', exercises: /^exercises\/(base|breach|exercise|prose|[a-z-]+\/schema)\.ts$/ },
    neverNames: [...storage, ...page],
  },
  projections: {
    layer: 3,
    mayImport: { primitives: 'all', log: 'all', catalog: 'types' },
    packages: ['ts-fsrs'],
    neverNames: [...storage, ...page, ...network, ...chance],
  },
  search: {
    layer: 3,
    mayImport: { primitives: 'all', catalog: 'types', exercises: /^exercises\/prose\.ts$/ },
  },
  formats: {
    layer: 4,
    mayImport: { primitives: 'all', log: 'all' },
    packages: ['papaparse', 'uqr'],
    neverNames: [...storage, ...page, ...network, ...chance],
  },
  team: {
    layer: 5,
    mayImport: {
      primitives: 'all',
      log: 'all',
      projections: 'all',
      formats: 'all',
      catalog: 'types',
      exercises: /^exercises\/(exercise|outline-parts|prose|readings?)\.ts$/,
    },
    packages: ['papaparse'],
    neverNames: [...storage, ...page, ...network, ...chance],
  },
  device: {
    layer: 6,
    mayImport: {
      primitives: 'all',
      log: 'all',
      catalog: 'types',
      projections: 'all',
      formats: 'all',
      team: 'all',
    },
    packages: ['idb'],
  },
  site: {
    layer: 6,
    mayImport: { primitives: 'all', exercises: 'all', catalog: 'all', search: 'all', team: 'all' },
    neverNames: [...storage, ...page],
  },
  ui: {
    layer: 7,
    mayImport: {
      primitives: 'all',
      exercises: 'all',
      log: 'all',
      catalog: 'all',
      device: 'all',
      site: 'all',
      projections: 'all',
      search: 'all',
      formats: 'all',
      team: 'all',
    },
  },
  pages: { layer: 8, mayImport: { primitives: 'all', catalog: 'all', search: 'all', site: 'all', ui: 'all' } },
  cli: {
    layer: 8,
    mayImport: {
      primitives: 'all',
      exercises: 'all',
      log: 'all',
      catalog: 'all',
      device: 'all',
      site: 'all',
      projections: 'all',
      search: 'all',
      formats: 'all',
      team: 'all',
      ui: 'all',
    },
  },
  /** content.config.ts and env.d.ts, which tools want directly in src. */
  '.': { layer: 8, mayImport: { catalog: 'types', site: 'all' } },
};

/** The features of ui, each with the others that it may use; none of a feature beside or above it. */
const features: Readonly<Record<string, { floor: number; mayUse: readonly string[] }>> = {
  kit: { floor: 0, mayUse: [] },
  styles: { floor: 0, mayUse: [] },
  drawing: { floor: 0, mayUse: [] },
  care: { floor: 1, mayUse: ['kit'] },
  offline: { floor: 1, mayUse: ['kit'] },
  search: { floor: 1, mayUse: ['kit', 'drawing'] },
  exercise: { floor: 1, mayUse: ['kit'] },
  'hand-in': { floor: 1, mayUse: ['kit'] },
  reply: { floor: 1, mayUse: ['kit'] },
  asking: { floor: 2, mayUse: ['kit', 'exercise'] },
  notices: { floor: 2, mayUse: ['kit', 'care'] },
  commitment: { floor: 2, mayUse: ['kit', 'exercise'] },
  guides: { floor: 2, mayUse: ['kit'] },
  handouts: { floor: 2, mayUse: ['kit', 'exercise'] },
  guardrails: { floor: 2, mayUse: ['kit'] },
  glossary: { floor: 2, mayUse: ['kit'] },
  following: { floor: 3, mayUse: ['kit', 'commitment'] },
  layouts: { floor: 3, mayUse: ['kit', 'styles', 'search', 'commitment', 'offline'] },
  listing: { floor: 3, mayUse: ['kit', 'notices'] },
  assigned: { floor: 3, mayUse: ['kit', 'drawing', 'notices', 'hand-in', 'reply'] },
  gallery: { floor: 3, mayUse: ['kit', 'exercise'] },
  paths: { floor: 4, mayUse: ['kit', 'listing', 'following', 'notices'] },
  lesson: {
    floor: 4,
    mayUse: ['kit', 'listing', 'exercise', 'notices', 'commitment', 'layouts', 'following', 'assigned', 'reply'],
  },
  before: { floor: 4, mayUse: ['kit', 'exercise', 'asking', 'notices'] },
  sayings: { floor: 4, mayUse: ['kit'] },
  statement: { floor: 1, mayUse: [] },
  library: { floor: 4, mayUse: ['kit', 'search', 'listing', 'notices'] },
  review: { floor: 3, mayUse: ['kit', 'exercise', 'asking', 'notices'] },
  inline: { floor: 5, mayUse: ['asking', 'assigned', 'following', 'lesson', 'review', 'today'] },
  today: {
    floor: 4,
    mayUse: ['kit', 'drawing', 'listing', 'notices', 'commitment', 'assigned', 'following', 'review', 'offline'],
  },
  progress: { floor: 4, mayUse: ['kit', 'drawing', 'listing', 'care', 'notices', 'assigned', 'commitment'] },
  data: { floor: 4, mayUse: ['kit', 'listing', 'care', 'notices', 'offline'] },
  record: { floor: 4, mayUse: ['kit', 'drawing', 'listing', 'notices', 'assigned'] },
  board: { floor: 4, mayUse: ['kit', 'drawing', 'care', 'notices', 'assigned'] },
  trainer: { floor: 5, mayUse: ['kit', 'notices', 'board'] },
  present: { floor: 2, mayUse: ['kit', 'exercise'] },
  assigning: { floor: 5, mayUse: ['kit', 'notices', 'assigned', 'board'] },
};

const MOST_LINES = 220;
const MOST_SHARE = 0.15;
/** Of code in a route: what a page shows is worked out in site, where it can be tested. */
const MOST_LINES_OF_ROUTE = 40;

const code = sourceFiles.filter(isCode);
const imports = code.flatMap(importsOf);
const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '.');
const kinds = [...new Set(code.flatMap((file) => /^exercises\/([^/]+)\//.exec(file)?.[1] ?? []))];
const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');
const isOf = (prefix: string) => (entry: Import) => !entry.inSource && entry.to.startsWith(prefix);
const told = ({ from, to }: Import): string => `${from} imports ${to}`;

describe('The table of folders', () => {
  it('knows every folder of src', () => {
    expect(Object.keys(table)).toEqual(expect.arrayContaining([...new Set(sourceFiles.map(folderOf))]));
  });

  it('only points to lower layers', () => {
    const upwards = Object.entries(table).flatMap(([name, { layer, mayImport }]) =>
      Object.keys(mayImport).flatMap((to) => ((table[to]?.layer ?? 99) < layer ? [] : `${name} -> ${to}`)),
    );
    expect(upwards).toEqual([]);
  });

  it('puts every feature of ui above those that it uses', () => {
    expect(Object.keys(features).toSorted()).toEqual(
      [...new Set(sourceFiles.filter((file) => file.startsWith('ui/')).map((file) => file.split('/')[1]))].toSorted(),
    );
    const upwards = Object.entries(features).flatMap(([name, { floor, mayUse }]) =>
      mayUse.filter((used) => (features[used]?.floor ?? 99) >= floor).map((used) => `${name} -> ${used}`),
    );
    expect(upwards).toEqual([]);
  });

  it('leaves nothing but content.config.ts and env.d.ts directly in src', () => {
    expect(sourceFiles.filter((file) => folderOf(file) === '.')).toEqual(['content.config.ts', 'env.d.ts']);
  });
});

describe('Imports between folders', () => {
  const crossing = imports.filter(({ from, to }) => sourceFiles.includes(to) && folderOf(from) !== folderOf(to));
  const edges = [...new Set(crossing.map(({ from, to }) => `${folderOf(from)} -> ${folderOf(to)}`))].sort();

  it.each(edges)('%s is in the table', (edge) => {
    const [from = '', to = ''] = edge.split(' -> ');
    const reach = table[from]?.mayImport[to];
    const along = crossing.filter((entry) => folderOf(entry.from) === from && folderOf(entry.to) === to);
    const breaches = along.filter((entry) => {
      if (reach === 'types') return !entry.typeOnly;
      return reach instanceof RegExp ? !reach.test(entry.to) : reach !== 'all';
    });
    expect(breaches.map(told)).toEqual([]);
  });

  it('of ui are those of its features', () => {
    const featureOf = (file: string): string => file.split('/')[1] ?? '';
    const inside = imports.filter(({ from, to }) => from.startsWith('ui/') && to.startsWith('ui/'));
    const breaches = inside.filter(({ from, to }) => {
      const [using, used] = [featureOf(from), featureOf(to)];
      return using !== used && !features[using]?.mayUse.includes(used);
    });
    expect(breaches.map(told)).toEqual([]);
  });

  it('of ui never lead to the course itself: pages hand their components what these show', () => {
    const sources = ['site/load-course.ts', 'site/course-reader.ts', 'catalog/read-course.ts'];
    expect(imports.filter(({ from, to }) => from.startsWith('ui/') && sources.includes(to)).map(told)).toEqual([]);
  });

  it('never lead out of src', () => {
    expect(imports.filter(({ to, inSource }) => inSource && to.startsWith('../')).map(told)).toEqual([]);
  });

  it('form no circle of files, type imports included', () => {
    expect(circles(imports)).toEqual([]);
  });

  it('climb three folders at most', () => {
    const steep = imports.filter(({ written }) => (written.match(/\.\.\//g) ?? []).length > 3);
    expect(steep.map(told)).toEqual([]);
  });
});

const limited = Object.entries(table).flatMap(([name, { packages }]) => (packages ? [{ name, packages }] : []));
it.each(limited)('The folder $name uses no packages but those in the table', ({ name, packages }) => {
  const foreign = imports.filter(
    ({ from, to, inSource }) => !inSource && folderOf(from) === name && !packages.includes(packageOf(to)),
  );
  expect(foreign.map(told)).toEqual([]);
});

const sheltered = Object.entries(table).flatMap(([name, { neverNames }]) => (neverNames ? [{ name, neverNames }] : []));
it.each(sheltered)('The folder $name touches nothing that the table forbids', ({ name, neverNames }) => {
  const inside = code.filter((file) => folderOf(file) === name);
  const used = inside.flatMap((file) =>
    neverNames.filter((word) => globalsIn(file).has(word)).map((word) => `${file}: ${word}`),
  );
  expect(used).toEqual([]);
});

describe('Search', () => {
  const inSearch = imports.filter(({ from, to }) => from.startsWith('search/') && to.startsWith('search/'));
  const sideOf = (file: string): string => file.split('/')[1] ?? '';

  it('lets neither what a build does nor what a phone does reach into the other', () => {
    const crossing = inSearch.filter(({ from, to }) => sideOf(from) !== sideOf(to) && sideOf(to) !== 'shared');
    expect(crossing.map(told)).toEqual([]);
  });

  it('ships nothing of its build', () => {
    const users = imports.filter(({ to, typeOnly }) => to.startsWith('search/build/') && !typeOnly);
    const atBuild = ({ from, inPageScript }: Import): boolean =>
      /^(search\/build|site)\//.test(from) || (from.endsWith('.astro') && !inPageScript);
    expect(users.filter((entry) => !atBuild(entry)).map(told)).toEqual([]);
  });
});

describe('Packages', () => {
  it('leave lunr to search', () => {
    expect(
      imports
        .filter(isOf('lunr'))
        .filter(({ from }) => folderOf(from) !== 'search')
        .map(told),
    ).toEqual([]);
  });

  it.each(['node:', 'astro:'])('use %s only where a build runs', (prefix) => {
    const atBuild = (file: string): boolean =>
      ['catalog', 'site', 'pages', 'cli', '.'].includes(folderOf(file)) ||
      (folderOf(file) === 'ui' && file.endsWith('.astro'));
    const used = imports.filter(isOf(prefix));
    expect(used.filter(({ from, inPageScript }) => !atBuild(from) || inPageScript).map(told)).toEqual([]);
  });
});

describe('The chunks of script', () => {
  const beginnings = chunks.flatMap(({ modules, without = [] }) => [...modules, ...without]);
  it.each(beginnings)('find something that begins with %s', (beginning) => {
    expect(sourceFiles.some((file) => file.startsWith(beginning))).toBe(true);
  });
});

describe('What runs in the browser', () => {
  // A list of components for lessons is for the build.
  const isOfBuild = (file: string): boolean => importsOf(file).some(({ to }) => to.endsWith('.astro'));
  const inBrowser = code.filter(
    (file) => /^(ui\/.+|device\/.+|exercises\/[^/]+\/View)\.tsx?$/.test(file) && !isOfBuild(file),
  );
  const roots = [
    ...inBrowser,
    ...imports.filter(({ inPageScript, inSource }) => inPageScript && inSource).map(({ to }) => to),
  ];
  const reached = reachable(roots);
  const loaded = imports.filter(({ from, typeOnly }) => reached.has(from) && !typeOnly);

  it('reaches the graders of every kind of exercise', () => {
    expect(loaded.map(({ to }) => to)).toEqual(
      expect.arrayContaining(kinds.map((kind) => `exercises/${kind}/grade.ts`)),
    );
  });

  it.each(['node:', 'astro', 'zod', 'yaml', 'satteri'])('reaches nothing of %s', (name) => {
    expect(loaded.filter(isOf(name)).map(told)).toEqual([]);
  });

  it('reaches no check of an exercise', () => {
    expect(loaded.filter(({ to }) => /^exercises\/.*check[a-z-]*\.ts$/.test(to)).map(told)).toEqual([]);
  });

  it('reaches no Markdown parser, since prose is parsed at build', () => {
    const parsing = sourceFiles.filter((file) => importsOf(file).some(isOf('satteri')));
    expect(parsing).toContain('exercises/parse-prose.ts');
    expect(parsing.filter((file) => reached.has(file))).toEqual([]);
    expect([...reached]).toContain('exercises/Prose.tsx');
  });

  it('reaches nothing that only a build makes', () => {
    expect(loaded.filter(({ to }) => to.startsWith('site/')).map(told)).toEqual([]);
  });
});

describe.each(kinds)('The kind of exercise %s', (kind) => {
  const inFolder = (...names: string[]): string[] => names.map((name) => `exercises/${kind}/${name}`);
  const definition = new Map(Object.entries(registry)).get(kind);

  it('is a folder with a definition, a schema, a check, a grader, an outline and a view', () => {
    const files = inFolder(`${kind}.ts`, 'schema.ts', 'check.ts', 'grade.ts', 'outline.ts', 'View.tsx');
    expect(sourceFiles).toEqual(expect.arrayContaining(files));
  });

  it('stands in the registry by one line, under the name of its folder, with all of its parts', () => {
    expect(importsOf('exercises/registry.ts').filter(({ to }) => to.startsWith(`exercises/${kind}/`))).toHaveLength(1);
    expect(definition?.schema.shape.kind.value).toBe(kind);
    expect(importsOf(`exercises/${kind}/${kind}.ts`).map(({ to }) => to)).toEqual(
      expect.arrayContaining(inFolder('schema.ts', 'check.ts', 'outline.ts')),
    );
  });

  it('is imported by name from nowhere else', () => {
    const named = code.filter(
      (file) => !file.startsWith(`exercises/${kind}/`) && sourceText(file).includes(`/${kind}/`),
    );
    expect(named).toEqual(['exercises/registry.ts']);
  });

  it('has a view of the form that its definition says', async () => {
    expect('Practice' in (await loadKind(kind)) ? 'practice' : 'question').toBe(definition?.form);
  });

  it('has its responses read in the browser as its definition says', () => {
    expect(readings.get(kind)).toBe(definition?.reading);
  });

  it('has all its rules of style in style.css and later.css, or imported there', () => {
    const sheets = sourceFiles.filter((file) => file.startsWith(`exercises/${kind}/`) && file.endsWith('.css'));
    const loaded = inFolder('style.css', 'later.css').filter((file) => sheets.includes(file));
    const imported = sheets.filter((file) =>
      loaded.some((sheet) => sourceText(sheet).includes(`@import "./${file.split('/').at(-1)}"`)),
    );
    expect(sheets).toEqual([...imported, ...loaded].toSorted());
  });

  it('knows no Preact in its schema, its check, its grader and its outline, and no zod in its outline', () => {
    const files = inFolder('schema.ts', 'check.ts', 'grade.ts', 'outline.ts');
    const loadedBy = (roots: readonly string[], name: string): Import[] => {
      const reached = reachable(roots);
      return imports.filter(isOf(name)).filter(({ from, typeOnly }) => reached.has(from) && !typeOnly);
    };
    expect(loadedBy(files, 'preact')).toEqual([]);
    expect(files.flatMap(importsOf).filter(isOf('preact')).map(told)).toEqual([]);
    expect(loadedBy(inFolder('outline.ts'), 'zod')).toEqual([]);
  });
});

describe('Source files', () => {
  it.each([
    ['client:only', /client:only/],
    ['dangerouslySetInnerHTML', /dangerouslySetInnerHTML/],
    ['ClientRouter', /ClientRouter/],
    ['style attribute', /\sstyle=|setAttribute\(\s*['"]style/],
  ])('hold no %s, which the security policy would break', (_name, pattern) => {
    expect(code.filter((file) => pattern.test(sourceText(file)))).toEqual([]);
  });

  it('give no element of a page another class, of which `short-scopes` would know nothing: states are attributes', () => {
    expect(code.filter((file) => /\bclassList\b/.test(sourceText(file)))).toEqual([]);
  });

  it(`fill no room with more than ${MOST_SHARE * 100} % of all lines`, () => {
    const sizes = new Map<string, number>();
    for (const file of sourceFiles.filter((name) => isCode(name) || name.endsWith('.css'))) {
      const [top = '', feature = ''] = file.split('/');
      const room = top === 'ui' ? `${top}/${feature}` : top;
      sizes.set(room, (sizes.get(room) ?? 0) + sourceText(file).split('\n').length);
    }
    const all = [...sizes.values()].reduce((sum, lines) => sum + lines, 0);
    expect([...sizes].filter(([, lines]) => lines > MOST_SHARE * all)).toEqual([]);
  });

  it('read nothing of the tests, which no build watches; only the commands name them', () => {
    const outside = code.filter((file) => folderOf(file) !== 'cli');
    expect(outside.filter((file) => /['"`](\.{1,2}\/)*tests\//.test(sourceText(file)))).toEqual([]);
  });

  it(`have at most ${MOST_LINES} lines`, () => {
    const lengths = sourceFiles.map((file) => ({ file, lines: sourceText(file).trimEnd().split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
  });
});

describe('A route', () => {
  const routes = sourceFiles.filter((file) => file.startsWith('pages/'));
  const codeOf = (file: string): string =>
    file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(sourceText(file))?.[1] ?? '') : sourceText(file).trimEnd();

  it(`has at most ${MOST_LINES_OF_ROUTE} lines of code`, () => {
    expect(routes.filter((file) => codeOf(file).split('\n').length > MOST_LINES_OF_ROUTE)).toEqual([]);
  });

  it('has no functions of its own', () => {
    const own = /^(?:async )?function |^const \w+ = (?:async )?\([^)]*\)(?:: [^=]+)? =>/m;
    expect(routes.filter((file) => own.test(codeOf(file)))).toEqual([]);
  });
});

/** The files that load with these, by imports that stay once the types are stripped. */
function reachable(roots: readonly string[]): Set<string> {
  const reached = new Set(roots);
  for (const file of reached) {
    for (const { from, to, inSource, typeOnly } of imports) if (from === file && inSource && !typeOnly) reached.add(to);
  }
  return reached;
}

/** Files that import themselves by way of others. */
function circles(edges: readonly Import[]): string[] {
  const after = new Map<string, Set<string>>();
  for (const { from, to, inSource } of edges) {
    if (inSource) after.set(from, (after.get(from) ?? new Set()).add(to));
  }
  const reaches = (from: string): Set<string> => {
    const reached = new Set(after.get(from));
    for (const file of reached) for (const next of after.get(file) ?? []) reached.add(next);
    return reached;
  };
  return [...after.keys()].filter((file) => reaches(file).has(file));
}
