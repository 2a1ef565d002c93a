import type { Course, Lesson, Module } from '../catalog/course.ts';
import { knownPath, type LessonWays, routeAlong } from '../catalog/known-path.ts';
import type { Problem } from '../catalog/problem.ts';
import type { Glossary } from '../catalog/schemas/glossary.ts';
import { href } from '../primitives/href.ts';
import { lessonDocuments } from '../search/build/documents.ts';
import { cardOfLesson } from './card/card-texts.ts';

/** Where a lesson stands in the course; before and after it, through the whole of it. */
export interface LessonPlace {
  lesson: Lesson;
  module: Module;
  /** In its module, counted from 1. */
  number: number;
  previous: Lesson | undefined;
  next: Lesson | undefined;
}

export type TermCard = Glossary[string] & { id: string };

/** What the page of a lesson shows beside its prose. */
export interface LessonView extends LessonPlace {
  /** What a buyer says that is answered by the lesson as a whole. Other lines stand where they are answered. */
  heard: readonly string[];
  prerequisites: readonly Lesson[];
  /** What must be kept in mind in the lesson's field. */
  guardrail: string | undefined;
  /** The address of the page behind it, if there is one. */
  guardrailPage: string | undefined;
  /** The words of the glossary that it uses, each once. */
  terms: readonly TermCard[];
  /** The name of the card that a link to it shows. */
  card: string;
  /** How it leads on beside the order of the course. */
  ways: LessonWays;
  /** What its own files have wrong, for the live preview. */
  findings: readonly Problem[];
}

/** Every lesson of the course where it stands, in order. */
export function lessonPlaces({ modules }: Course): LessonPlace[] {
  const all = modules.flatMap((module) =>
    module.lessons.map((lesson, index) => ({ lesson, module, number: index + 1 })),
  );
  return all.map((place, index) => ({ ...place, previous: all[index - 1]?.lesson, next: all[index + 1]?.lesson }));
}

/** The addresses of all lessons, the earlier ones too, which are `moved`. */
export const lessonPaths = (course: Course) =>
  lessonPlaces(course).flatMap((place) => [
    { params: { lesson: place.lesson.id }, props: { place, moved: false } },
    ...place.lesson.aliases.map((alias) => ({ params: { lesson: alias }, props: { place, moved: true } })),
  ]);

export function lessonView(course: Course, place: LessonPlace, findings: readonly Problem[] = []): LessonView {
  const { site, glossary, guardrails } = course;
  const { lesson, module } = place;
  return {
    ...place,
    heard: lessonDocuments(lesson)[0]?.says ?? [],
    prerequisites: module.lessons.filter(({ id }) => lesson.prerequisites.includes(id)),
    guardrail: lesson.guardrail === undefined ? undefined : site.guardrails[lesson.guardrail],
    guardrailPage: guardrails.some(({ id }) => id === lesson.guardrail)
      ? `/guardrails/${lesson.guardrail}/`
      : undefined,
    terms: lesson.terms.flatMap((id) => {
      const entry = glossary[id];
      return entry ? [{ id, ...entry }] : [];
    }),
    card: cardOfLesson(course, lesson),
    ways: lessonWays(course, place),
    findings,
  };
}

function lessonWays({ modules, paths }: Course, { lesson, module, next }: LessonPlace): LessonWays {
  const all = modules.flatMap(({ lessons }) => lessons);
  const begun = paths.filter(({ lessons: [first] }) => first === lesson);
  return {
    root: href('/'),
    routes: begun.flatMap((path) => routeAlong(knownPath(path), all) ?? []),
    next: next && { id: next.id, title: next.title, minutes: next.minutes },
    module: { id: module.id, title: module.title, lessons: module.lessons.map(({ id }) => id) },
  };
}
