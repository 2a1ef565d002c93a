import type { Exercise } from '../exercises/exercise.ts';
import { assembleGuide } from './assemble-guide.ts';
import { assemblePath } from './assemble-path.ts';
import { assembleSayings } from './assemble-sayings.ts';
import { checks } from './checks/all-checks.ts';
import { houseRules } from './checks/house-rules.ts';
import { ContentFolder } from './content-folder.ts';
import type { Course, Lesson, MixedSet, Module, PlacedExercise, ShownFacts } from './course.ts';
import type { CourseSources, LessonSource, MixedSource } from './course-sources.ts';
import { hueOfPlace } from './module-hue.ts';
import { textRevision } from './paragraphs.ts';
import type { Problem } from './problem.ts';
import { paragraphSections } from './read-paragraphs.ts';
import { readSources } from './read-sources.ts';
import { exerciseRevision, revisionOf } from './revision.ts';
import type { Heading, LessonScan } from './scan-lesson.ts';
import type { Moves } from './schemas/moves.ts';
import { NO_RUBRIC, type Rubric } from './schemas/rubric.ts';
import type { Site } from './schemas/site.ts';
import { typeset, typesetById } from './typography.ts';

export interface CourseRead {
  course: Course | undefined;
  /** What breaks a site; a build goes on only when there are none. */
  problems: Problem[];
  /** What makes a course better and stops nothing. */
  advice: Problem[];
}

/**
 * Reads and checks a content folder. All problems are told at once; the course holds what could be read in spite
 * of them, for the live preview.
 */
export function readCourse(contentFolder: string): CourseRead {
  const content = new ContentFolder(contentFolder);
  const sources = readSources(content);
  const problems = [...content.problems, ...checks.flatMap((check) => check(sources))];
  const advice = houseRules.flatMap((rule) => rule(sources));
  const told = sources.site?.facts.strict ? { problems: [...problems, ...advice], advice: [] } : { problems, advice };
  return { course: assemble(sources), ...told };
}

function assemble(sources: CourseSources): Course | undefined {
  const { site, lessons, paths, glossary, rubric: rubricSource, synonyms } = sources;
  if (!site) return undefined;
  const moves = typesetById(sources.moves?.facts ?? {});
  const byId = new Map(lessons.map((lesson) => [lesson.id, assembleLesson(lesson, moves)]));
  const rubric = typeset(rubricSource?.facts ?? NO_RUBRIC);
  const modules = assembleModules(site.facts, sources, byId, rubric);
  const situations = (sources.situations?.facts.situations ?? []).map((situation) => ({
    ...typeset(situation),
    lessons: situation.lessons.flatMap((id) => byId.get(id) ?? []),
  }));
  return {
    site: typeset(site.facts),
    icon: sources.icon?.text,
    about: typeset(sources.about?.facts ?? { sections: [] }),
    guardrails: sources.guardrails.map(({ id, facts }) => ({ id, ...typeset(facts) })),
    mixedSets: sources.mixedSets.map(assembleMixed),
    situations,
    sayings: assembleSayings(typeset(sources.sayings?.facts ?? { themes: [] }), { modules, situations }),
    glossary: typesetById(glossary?.facts ?? {}),
    rubric,
    skills: typesetById(sources.skills?.facts ?? {}),
    moves,
    synonyms: synonyms?.same ?? [],
    modules,
    paths: paths
      .toSorted((a, b) => a.facts.order - b.facts.order)
      .map(({ id, facts }) => assemblePath(id, typeset(facts), byId, rubric)),
  };
}

const assembleModules = (
  { modules }: Site,
  sources: Pick<CourseSources, 'modules' | 'guides'>,
  lessons: ReadonlyMap<string, Lesson>,
  rubric: Rubric,
): Module[] =>
  modules.flatMap((id, place) => {
    const module = sources.modules.find((candidate) => candidate.id === id);
    if (!module) return [];
    const guide = sources.guides.find((candidate) => candidate.module === id)?.facts;
    return [
      {
        ...typeset(module.facts),
        id,
        hue: module.facts.hue ?? hueOfPlace(place),
        lessons: module.facts.lessons.flatMap((lesson) => lessons.get(lesson) ?? []),
        guide: guide && assembleGuide(typeset(guide), lessons, rubric),
      },
    ];
  });

function assembleLesson(source: LessonSource, moves: Moves): Lesson {
  const exercises = placeExercises(source);
  const paragraphs = paragraphSections(source);
  return {
    ...typeset(source.facts),
    id: source.id,
    module: source.module,
    headings: source.scan.headings,
    transcripts: typeset(source.scan.transcripts),
    moves: movesMade(source, moves),
    shown: shownFacts(source),
    sections: source.sections,
    paragraphs,
    text: textRevision(paragraphs),
    terms: [
      ...new Set(
        source.scan.tags.filter(({ name }) => name === 'Term').map(({ attributes }) => attributes['id'] ?? ''),
      ),
    ],
    drawings: new Map(source.drawings.flatMap(({ name, drawing }) => (drawing ? [[name, drawing]] : []))),
    exercises,
    reviewItems: source.exercises.filter(({ review }) => review).map((item) => placed(source, item, undefined)),
    asked: source.asked.facts,
    revision: revisionOf([source.facts.title, source.body, exercises.map((exercise) => exercise.revision)]),
  };
}

function movesMade({ scan }: LessonSource, moves: Moves): Lesson['moves'] {
  const made = new Set(scan.tags.filter(({ name }) => name === 'Line').map(({ attributes }) => attributes['move']));
  return new Map(Object.entries(moves).filter(([code]) => made.has(code)));
}

/** The tags that show something of the front matter. */
const SHOWING: ReadonlyMap<string, ShownFacts['fact']> = new Map([
  ['Commitment', 'commitment'],
  ['Takeaways', 'takeaways'],
  ['Sources', 'sources'],
]);

const shownFacts = ({ scan }: LessonSource): ShownFacts[] =>
  scan.tags.flatMap(({ name, line }) => {
    const fact = SHOWING.get(name);
    return fact ? [{ fact, section: headingAbove(scan, line) }] : [];
  });

const headingAbove = ({ headings }: LessonScan, line: number): Heading | undefined =>
  headings.findLast((heading) => heading.line < line);

/** The exercises in the order of the prose, each with the heading above it. */
function placeExercises(source: LessonSource): PlacedExercise[] {
  const tags = source.scan.tags.filter(({ name }) => name === 'Exercise');
  return tags.flatMap((tag) => {
    const exercise = source.exercises.find(({ id }) => id === tag.attributes['id']);
    return exercise ? [placed(source, exercise, headingAbove(source.scan, tag.line))] : [];
  });
}

const assembleMixed = (source: MixedSource): MixedSet => ({
  id: source.id,
  title: typeset(source.facts.title),
  items: source.exercises.map((item) => placed(source, item, undefined)),
  lessonOfTool: new Map(Object.entries(source.facts.tools).map(([id, { lesson }]) => [id, lesson])),
});

const placed = (
  { id: lesson }: Pick<LessonSource, 'id'>,
  exercise: Exercise,
  section: Heading | undefined,
): PlacedExercise => ({
  ...typeset(exercise),
  address: `${lesson}/${exercise.id}`,
  revision: exerciseRevision(exercise),
  section,
});
