import type { z } from 'zod';
import type { ContentFolder } from './content-folder.ts';
import type {
  CourseSources,
  GuardrailSource,
  GuideSource,
  MixedSource,
  ModuleSource,
  PathSource,
  Read,
} from './course-sources.ts';
import { mixedItems } from './mixed-items.ts';
import { readLesson } from './read-lesson.ts';
import { readableModule } from './readable-parts.ts';
import { aboutSchema } from './schemas/about.ts';
import { glossarySchema } from './schemas/glossary.ts';
import { guardrailSchema } from './schemas/guardrail.ts';
import { guideSchema } from './schemas/guide.ts';
import { mixedSchema } from './schemas/mixed.ts';
import { moduleSchema } from './schemas/module.ts';
import { movesSchema } from './schemas/moves.ts';
import { pathSchema } from './schemas/path.ts';
import { NO_RUBRIC, rubricSchema } from './schemas/rubric.ts';
import { sayingsSchema } from './schemas/sayings.ts';
import { siteSchema } from './schemas/site.ts';
import { situationsSchema } from './schemas/situations.ts';
import { skillsSchema } from './schemas/skills.ts';
import { synonymsSchema } from './schemas/synonyms.ts';

/** Reads the content as far as it can be read. What is wrong with single files goes to the folder's problems. */
export function readSources(content: ContentFolder): CourseSources {
  const moduleFolders = content.folders('modules');
  const lessonFolders = moduleFolders.flatMap((module) =>
    content.folders(`modules/${module}`).map((lesson) => ({ module, lesson })),
  );
  return {
    site: readFile(content, 'site.yaml', siteSchema),
    about: readOptional(content, 'about.yaml', aboutSchema, { sections: [] }),
    icon: readIcon(content, 'icon.svg'),
    moduleFolders,
    modules: moduleFolders.map((id) => {
      const folders = lessonFolders.filter(({ module }) => module === id).map(({ lesson }) => lesson);
      return readModule(content, id, folders);
    }),
    lessons: defined(lessonFolders.map(({ module, lesson }) => readLesson(content, module, lesson))),
    lessonFolders: lessonFolders.map(({ lesson }) => lesson),
    drafts: [],
    paths: defined(content.yamlFiles('paths').map((id) => readPath(content, id))),
    guardrails: defined(content.yamlFiles('guardrails').map((id) => readGuardrail(content, id))),
    mixedSets: defined(content.yamlFiles('mixed').map((id) => readMixed(content, id))),
    guides: defined(moduleFolders.map((module) => readGuide(content, module))),
    glossary: readFile(content, 'glossary.yaml', glossarySchema),
    rubric: readOptional(content, 'rubric.yaml', rubricSchema, NO_RUBRIC),
    skills: readOptional(content, 'skills.yaml', skillsSchema, {}),
    moves: readOptional(content, 'moves.yaml', movesSchema, {}),
    situations: readOptional(content, 'situations.yaml', situationsSchema, { situations: [] }),
    sayings: readOptional(content, 'sayings.yaml', sayingsSchema, { themes: [] }),
    synonyms: content.optionalYaml('synonyms.yaml', synonymsSchema)?.value,
  };
}

const defined = <T>(list: readonly (T | undefined)[]): T[] => list.filter((entry) => entry !== undefined);

function readFile<S extends z.ZodType>(content: ContentFolder, path: string, schema: S): Read<z.output<S>> | undefined {
  const read = content.yaml(path, schema);
  return read && { file: content.shown(path), facts: read.value, lineOf: read.lineOf };
}

/** A file that a course may do without, which then says as much as `nothing`. */
function readOptional<S extends z.ZodType>(
  content: ContentFolder,
  path: string,
  schema: S,
  nothing: z.output<S>,
): Read<z.output<S>> | undefined {
  if (content.has(path)) return readFile(content, path, schema);
  return { file: content.shown(path), facts: nothing, lineOf: () => undefined };
}

function readIcon(content: ContentFolder, path: string): CourseSources['icon'] {
  const text = content.has(path) ? content.text(path) : undefined;
  return text === undefined ? undefined : { file: content.shown(path), text };
}

function readModule(content: ContentFolder, id: string, folders: string[]): ModuleSource {
  const path = `modules/${id}/module.yaml`;
  const read = content.writtenYaml(path, moduleSchema);
  const file = content.shown(path);
  const known = read?.value ? { facts: read.value, gaps: new Set<string>() } : readableModule(read?.written, folders);
  return { ...known, file, id, folders, lineOf: (place) => read?.lineOf(place) };
}

function readPath(content: ContentFolder, id: string): PathSource | undefined {
  const read = readFile(content, `paths/${id}.yaml`, pathSchema);
  return read && { ...read, id };
}

function readGuardrail(content: ContentFolder, id: string): GuardrailSource | undefined {
  const read = readFile(content, `guardrails/${id}.yaml`, guardrailSchema);
  return read && { ...read, id };
}

function readMixed(content: ContentFolder, id: string): MixedSource | undefined {
  const read = readFile(content, `mixed/${id}.yaml`, mixedSchema);
  return read && { ...read, id, exercises: mixedItems(read.facts) };
}

function readGuide(content: ContentFolder, module: string): GuideSource | undefined {
  const path = `modules/${module}/guide.yaml`;
  const read = content.has(path) ? readFile(content, path, guideSchema) : undefined;
  return read && { ...read, module };
}
