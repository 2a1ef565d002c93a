import type { ContentFolder } from './content-folder.ts';
import type { LessonSource } from './course-sources.ts';
import { readDrawing } from './drawing.ts';
import { type LessonParts, lessonParts } from './lesson-file.ts';
import type { Problem } from './problem.ts';
import { readProse } from './read-prose.ts';
import { readWritten } from './read-yaml.ts';
import { readableExercises, readableLesson } from './readable-parts.ts';
import { askedSchema } from './schemas/asked.ts';
import { lessonSchema } from './schemas/lesson.ts';
import { practiceSchema } from './schemas/practice.ts';

/** Reads a lesson as far as it can be read: a slip in one part hides nothing that is wrong in another. */
export function readLesson(content: ContentFolder, module: string, id: string): LessonSource | undefined {
  const folder = `modules/${module}/${id}`;
  const file = content.shown(`${folder}/lesson.mdx`);
  content.refuseOtherYaml(folder, ['practice', 'asked']);
  const practice = readPractice(content, `${folder}/practice.yaml`);
  const asked = content.optionalYaml(`${folder}/asked.yaml`, askedSchema);
  const text = content.text(`${folder}/lesson.mdx`);
  if (text === undefined) return undefined;
  const parts = lessonParts(text);
  const front = readFacts(parts, file, content.problems);
  return {
    id,
    module,
    file,
    practiceFile: content.shown(`${folder}/practice.yaml`),
    facts: front.facts,
    body: parts.body,
    isDraft: isDraft(front, parts.facts),
    ...readProse(parts.body, parts.linesBeforeBody),
    exercises: practice.exercises,
    gaps: { facts: front.gaps, exercises: practice.gaps },
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

/** Where the front matter is no YAML, its line says so all the same. */
const isDraft = ({ facts, gaps }: Pick<Front, 'facts' | 'gaps'>, written = ''): boolean =>
  gaps.has('draft') ? /^draft:[ \t]*true[ \t]*$/m.test(written) : facts.draft;

interface Front extends Pick<LessonSource, 'facts'> {
  gaps: ReadonlySet<string>;
  lineOf: LessonSource['lineOfFact'];
}

function readFacts({ facts, isClosed, linesBeforeFacts }: LessonParts, file: string, problems: Problem[]): Front {
  if (!isClosed) problems.push({ file, line: 1, ...(facts === undefined ? NO_FACTS : OPEN_FACTS) });
  if (facts === undefined) return { ...readableLesson(undefined), lineOf: () => undefined };
  const { value, written, lineOf } = readWritten(
    { file, text: facts, linesBefore: linesBeforeFacts },
    lessonSchema,
    problems,
  );
  return { ...(value ? { facts: value, gaps: new Set() } : readableLesson(written)), lineOf };
}

const NO_FACTS = {
  what: 'The lesson has no front matter.',
  mend: 'begin the file with a line `---`, then title, summary and the other fields, then another line `---`.',
};

const OPEN_FACTS = {
  what: 'The front matter opens with a line `---`, and no second one ends it.',
  mend: 'write a line `---` below its last field, above the prose.',
};

type Practice = Pick<LessonSource, 'exercises'> & {
  gaps: LessonSource['gaps']['exercises'];
  lineOf: LessonSource['lineOfExercise'];
};

function readPractice(content: ContentFolder, path: string): Practice {
  const read = content.writtenYaml(path, practiceSchema);
  if (read?.value) return { exercises: read.value.exercises, gaps: [], lineOf: read.lineOf };
  const { exercises, places, gaps } = readableExercises(read?.written);
  // Those that can be read are counted among themselves, and their lines in the file.
  const lineOf: Practice['lineOf'] = ([list = '', index, ...rest]) =>
    read?.lineOf(typeof index === 'number' ? [list, places[index] ?? index, ...rest] : [list]);
  return { exercises, gaps, lineOf };
}
