import { assembleGuide } from './assemble-guide.ts';
import { assembleLesson, placed } from './assemble-lesson.ts';
import { assemblePath } from './assemble-path.ts';
import { assembleSayings } from './assemble-sayings.ts';
import { checks } from './checks/all-checks.ts';
import { houseRules } from './checks/house-rules.ts';
import { ContentFolder } from './content-folder.ts';
import type { Course, Lesson, MixedSet, Module } from './course.ts';
import type { CourseSources, MixedSource } from './course-sources.ts';
import { hueOfPlace } from './module-hue.ts';
import type { Problem } from './problem.ts';
import { readSources } from './read-sources.ts';
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

const assembleMixed = (source: MixedSource): MixedSet => ({
  id: source.id,
  title: typeset(source.facts.title),
  items: source.exercises.map((item) => placed(source, item, undefined)),
  lessonOfTool: new Map(Object.entries(source.facts.tools).map(([id, { lesson }]) => [id, lesson])),
});
