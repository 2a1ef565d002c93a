import type { z } from 'zod';
import type { ContentFolder } from './content-folder.ts';
import type {
  CourseSources,
  GuardrailSource,
  GuideSource,
  LessonSource,
  MixedSource,
  ModuleSource,
  PathSource,
  Read,
} from './course-sources.ts';
import { readDrawing } from './drawing.ts';
import { lessonParts } from './lesson-file.ts';
import { mixedItems } from './mixed-items.ts';
import { readProse } from './read-prose.ts';
import { readYaml } from './read-yaml.ts';
import { aboutSchema } from './schemas/about.ts';
import { askedSchema } from './schemas/asked.ts';
import { glossarySchema } from './schemas/glossary.ts';
import { guardrailSchema } from './schemas/guardrail.ts';
import { guideSchema } from './schemas/guide.ts';
import { lessonSchema } from './schemas/lesson.ts';
import { mixedSchema } from './schemas/mixed.ts';
import { moduleSchema } from './schemas/module.ts';
import { movesSchema } from './schemas/moves.ts';
import { pathSchema } from './schemas/path.ts';
import { practiceSchema } from './schemas/practice.ts';
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
    modules: defined(
      moduleFolders.map((id) => {
        const folders = lessonFolders.filter(({ module }) => module === id).map(({ lesson }) => lesson);
        return readModule(content, id, folders);
      }),
    ),
    lessons: defined(lessonFolders.map(({ module, lesson }) => readLesson(content, module, lesson))),
    lessonFolders: lessonFolders.map(({ lesson }) => lesson),
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

function readModule(content: ContentFolder, id: string, folders: string[]): ModuleSource | undefined {
  const read = readFile(content, `modules/${id}/module.yaml`, moduleSchema);
  return read && { ...read, id, folders };
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

function readLesson(content: ContentFolder, module: string, id: string): LessonSource | undefined {
  const folder = `modules/${module}/${id}`;
  const file = content.shown(`${folder}/lesson.mdx`);
  content.refuseOtherYaml(folder, ['practice', 'asked']);
  const practice = content.yaml(`${folder}/practice.yaml`, practiceSchema);
  const asked = content.optionalYaml(`${folder}/asked.yaml`, askedSchema);
  const text = content.text(`${folder}/lesson.mdx`);
  if (text === undefined) return undefined;
  const parts = lessonParts(text);
  if (!parts) {
    content.problems.push({
      file,
      line: 1,
      what: 'The lesson has no front matter.',
      mend: 'begin the file with a line `---`, then title, summary and the other fields, then another line `---`.',
    });
    return undefined;
  }
  const { facts, body, linesBeforeFacts, linesBeforeBody } = parts;
  const front = readYaml({ file, text: facts, linesBefore: linesBeforeFacts }, lessonSchema, content.problems);
  if (!front || !practice) return undefined;
  return {
    id,
    module,
    file,
    practiceFile: content.shown(`${folder}/practice.yaml`),
    facts: front.value,
    body,
    ...readProse(body, linesBeforeBody),
    exercises: practice.value.exercises,
    drawings: content.drawings(folder).map((name) => {
      const path = `${folder}/${name}.svg`;
      return { name, file: content.shown(path), ...readDrawing(content.text(path) ?? '') };
    }),
    asked: {
      file: content.shown(`${folder}/asked.yaml`),
      facts: asked?.value ?? {},
      lineOf: (path) => asked?.lineOf(path),
    },
    lineOfFact: front.lineOf,
    lineOfExercise: practice.lineOf,
  };
}
