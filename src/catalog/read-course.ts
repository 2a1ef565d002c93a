import { assembleGuide } from './assemble-guide.ts';
import { assembleLesson, placed } from './assemble-lesson.ts';
import { assemblePath } from './assemble-path.ts';
import { assembleSayings } from './assemble-sayings.ts';
import { ContentFolder } from './content-folder.ts';
import type { Course, Lesson, MixedSet, Module } from './course.ts';
import type { CourseSources, MixedSource } from './course-sources.ts';
import { isDraftModule, isDraftPath, withoutDrafts } from './drafts.ts';
import { type Findings, findingsOf } from './findings.ts';
import { hueOfPlace } from './module-hue.ts';
import { readSources } from './read-sources.ts';
import { NO_RUBRIC, type Rubric } from './schemas/rubric.ts';
import type { Site } from './schemas/site.ts';
import { typeset, typesetById } from './typography.ts';

export interface CourseRead extends Findings {
  course: Course | undefined;
  /** Ids of the lessons that are drafts. */
  drafts: readonly string[];
}

/**
 * Reads and checks a content folder. Everything is told at once; the course holds what could be read in spite of it, for
 * the live preview, which shows drafts too.
 */
export function readCourse(contentFolder: string, { withDrafts = false } = {}): CourseRead {
  const content = new ContentFolder(contentFolder);
  const all = readSources(content);
  const released = withoutDrafts(all);
  const course = assemble(withDrafts ? all : released);
  return { course, drafts: released.drafts, ...findingsOf(content.problems, all, released) };
}

function assemble(sources: CourseSources): Course | undefined {
  const { site, lessons, paths, glossary, rubric: rubricSource, synonyms } = sources;
  if (!site) return undefined;
  const moves = typesetById(sources.moves?.facts ?? {});
  const byId = new Map(lessons.map((lesson) => [lesson.id, assembleLesson(lesson, moves)]));
  const rubric = typeset(rubricSource?.facts ?? NO_RUBRIC);
  const modules = assembleModules(site.facts, sources, byId, rubric);
  const situations = (sources.situations?.facts.situations ?? [])
    .map((situation) => ({
      ...typeset(situation),
      lessons: situation.lessons.flatMap((id) => byId.get(id) ?? []),
    }))
    // One whose lessons are drafts is in no build.
    .filter(({ lessons }) => lessons.length > 0);
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
      .filter((path) => !isDraftPath(path, sources))
      .toSorted((a, b) => a.facts.order - b.facts.order)
      .map(({ id, facts }) => assemblePath(id, typeset(facts), byId, rubric)),
  };
}

const assembleModules = (
  { modules }: Site,
  sources: Pick<CourseSources, 'modules' | 'guides' | 'drafts'>,
  lessons: ReadonlyMap<string, Lesson>,
  rubric: Rubric,
): Module[] =>
  modules.flatMap((id, place) => {
    const module = sources.modules.find((candidate) => candidate.id === id);
    if (!module || isDraftModule(module, sources)) return [];
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

const assembleMixed = (source: MixedSource): MixedSet => ({
  id: source.id,
  title: typeset(source.facts.title),
  items: source.exercises.map((item) => placed(source, item, undefined)),
  lessonOfTool: new Map(Object.entries(source.facts.tools).map(([id, { lesson }]) => [id, lesson])),
});
