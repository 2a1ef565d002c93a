import { assembleGuide } from './assemble-guide.ts';
import { assemblePath } from './assemble-path.ts';
import { checks } from './checks/all-checks.ts';
import { ContentFolder } from './content-folder.ts';
import type { Course, Draft, Lesson, LessonDraft, PlacedExercise, ShownFacts } from './course.ts';
import { lessonText } from './lesson-text.ts';
import type { Problem } from './problem.ts';
import { readDraft } from './read-draft.ts';
import { asWritten, revisionOf } from './revision.ts';
import type { Heading, LessonScan } from './scan-lesson.ts';
import type { Moves } from './schemas/moves.ts';
import { NO_RUBRIC } from './schemas/rubric.ts';
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

function assemble(draft: Draft): Course | undefined {
  const { site, modules, lessons, paths, guides, glossary, rubric: rubricDraft, synonyms } = draft;
  if (!site) return undefined;
  const moves = typesetById(draft.moves?.facts ?? {});
  const byId = new Map(lessons.map((lesson) => [lesson.id, assembleLesson(lesson, moves)]));
  const rubric = typeset(rubricDraft?.facts ?? NO_RUBRIC);
  return {
    site: typeset(site.facts),
    glossary: typesetById(glossary?.facts ?? {}),
    rubric,
    skills: typesetById(draft.skills?.facts ?? {}),
    moves,
    synonyms: synonyms?.same ?? [],
    modules: site.facts.modules.flatMap((id) => {
      const module = modules.find((candidate) => candidate.id === id);
      if (!module) return [];
      const guide = guides.find((candidate) => candidate.module === id)?.facts;
      return [
        {
          ...typeset(module.facts),
          id,
          lessons: module.facts.lessons.flatMap((lesson) => byId.get(lesson) ?? []),
          guide: guide && assembleGuide(typeset(guide), byId, rubric),
        },
      ];
    }),
    paths: paths
      .toSorted((a, b) => a.facts.order - b.facts.order)
      .map(({ id, facts }) => assemblePath(id, typeset(facts), byId, rubric)),
  };
}

function assembleLesson(draft: LessonDraft, moves: Moves): Lesson {
  const exercises = placeExercises(draft);
  return {
    ...typeset(draft.facts),
    id: draft.id,
    module: draft.module,
    headings: draft.scan.headings,
    transcripts: typeset(draft.scan.transcripts),
    moves: movesMade(draft, moves),
    shown: shownFacts(draft),
    sections: lessonText(draft.body, draft.scan.headings),
    terms: [
      ...new Set(draft.scan.tags.filter(({ name }) => name === 'Term').map(({ attributes }) => attributes['id'] ?? '')),
    ],
    exercises,
    asked: draft.asked.facts,
    revision: revisionOf([draft.facts.title, draft.body, exercises.map((exercise) => exercise.revision)]),
  };
}

function movesMade({ scan }: LessonDraft, moves: Moves): Lesson['moves'] {
  const made = new Set(scan.tags.filter(({ name }) => name === 'Line').map(({ attributes }) => attributes['move']));
  return new Map(Object.entries(moves).filter(([code]) => made.has(code)));
}

/** The tags that show something of the front matter. */
const SHOWING: ReadonlyMap<string, ShownFacts['fact']> = new Map([
  ['Commitment', 'commitment'],
  ['Sources', 'sources'],
]);

const shownFacts = ({ scan }: LessonDraft): ShownFacts[] =>
  scan.tags.flatMap(({ name, line }) => {
    const fact = SHOWING.get(name);
    return fact ? [{ fact, section: headingAbove(scan, line) }] : [];
  });

const headingAbove = ({ headings }: LessonScan, line: number): Heading | undefined =>
  headings.findLast((heading) => heading.line < line);

/** The exercises in the order of the prose, each with the heading above it. */
function placeExercises({ id: lesson, exercises, scan }: LessonDraft): PlacedExercise[] {
  const tags = scan.tags.filter(({ name }) => name === 'Exercise');
  return tags.flatMap((tag) => {
    const exercise = exercises.find(({ id }) => id === tag.attributes['id']);
    if (!exercise) return [];
    const section = headingAbove(scan, tag.line);
    return [
      { ...typeset(exercise), address: `${lesson}/${exercise.id}`, revision: revisionOf(asWritten(exercise)), section },
    ];
  });
}
