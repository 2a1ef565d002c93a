import { checks } from './checks/all-checks.ts';
import { ContentFolder } from './content-folder.ts';
import type { Course, Draft, Lesson, LessonDraft, PlacedExercise } from './course.ts';
import { lessonText } from './lesson-text.ts';
import type { Problem } from './problem.ts';
import { readDraft } from './read-draft.ts';
import { asWritten, revisionOf } from './revision.ts';
import { typeset, typesetById } from './typography.ts';

/**
 * Reads and checks a content folder. All problems are told at once; the course holds what could be read in spite
 * of them, for the live preview. A build goes on only when there are none.
 */
export function readCourse(contentFolder: string): { course: Course | undefined; problems: Problem[] } {
  const content = new ContentFolder(contentFolder);
  const draft = readDraft(content);
  const problems = [...content.problems, ...checks.flatMap((check) => check(draft))];
  return { course: assemble(draft), problems };
}

function assemble({ site, modules, lessons, paths, glossary, synonyms }: Draft): Course | undefined {
  if (!site) return undefined;
  const byId = new Map(lessons.map((lesson) => [lesson.id, assembleLesson(lesson)]));
  const inOrder = (ids: readonly string[]): Lesson[] =>
    ids.map((id) => byId.get(id)).filter((lesson) => lesson !== undefined);
  return {
    site: typeset(site.facts),
    glossary: typesetById(glossary ?? {}),
    synonyms: synonyms?.same ?? [],
    modules: site.facts.modules.flatMap((id) => {
      const module = modules.find((candidate) => candidate.id === id);
      return module ? [{ ...typeset(module.facts), id, lessons: inOrder(module.facts.lessons) }] : [];
    }),
    paths: paths.map(({ id, facts }) => ({ ...typeset(facts), id, lessons: inOrder(facts.lessons) })),
  };
}

function assembleLesson(draft: LessonDraft): Lesson {
  const exercises = placeExercises(draft);
  return {
    ...typeset(draft.facts),
    id: draft.id,
    module: draft.module,
    headings: draft.scan.headings,
    sections: lessonText(draft.body, draft.scan.headings),
    terms: [
      ...new Set(draft.scan.tags.filter(({ name }) => name === 'Term').map(({ attributes }) => attributes['id'] ?? '')),
    ],
    exercises,
    revision: revisionOf([draft.facts.title, draft.body, exercises.map((exercise) => exercise.revision)]),
  };
}

/** The exercises in the order of the prose, each with the heading above it. */
function placeExercises({ id: lesson, exercises, scan }: LessonDraft): PlacedExercise[] {
  const tags = scan.tags.filter(({ name }) => name === 'Exercise');
  return tags.flatMap((tag) => {
    const exercise = exercises.find(({ id }) => id === tag.attributes['id']);
    if (!exercise) return [];
    const section = scan.headings.findLast((heading) => heading.line < tag.line);
    return [
      { ...typeset(exercise), address: `${lesson}/${exercise.id}`, revision: revisionOf(asWritten(exercise)), section },
    ];
  });
}
