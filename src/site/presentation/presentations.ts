import type { Course, Guide, Lesson, Module } from '../../catalog/course.ts';
import type { Slide } from '../../team/room/slide.ts';
import { kitPath, sheetPath } from '../handouts.ts';
import { hasRolePlay } from '../role-plays.ts';
import { withSitePaths } from '../with-site-paths.ts';
import { guideSlides } from './guide-slides.ts';
import { lessonSlides } from './lesson-slides.ts';

/** A lesson or a session to show in the room. */
export interface Presentation {
  title: string;
  /** Of the module, for its color. */
  hue: string;
  slides: readonly Slide[];
  /** Where it came from, and what stands in for it on paper. Without the folder that the site is served from. */
  from: { path: string; word: string };
  paper: { path: string; word: string };
}

type ModuleWithGuide = Module & { guide: Guide };
export const isGuided = (module: Module): module is ModuleWithGuide => module.guide !== undefined;

/** The address of what a lesson shows in the room. */
export const lessonPresentationPath = (lesson: string): string => `/present/${lesson}/`;

/** The address of a session. A module may be called as a lesson is. */
export function guidePresentationPath(module: string, { modules }: Pick<Course, 'modules'>): string {
  const isTaken = modules.some(({ lessons }) => lessons.some(({ id }) => id === module));
  return `/present/${module}${isTaken ? '-session' : ''}/`;
}

/** The addresses of all presentations, each with what it shows. */
export const presentationPaths = (course: Course) => [
  ...course.modules.filter(isGuided).map((module) => at(guidePresentationPath(module.id, course), ofGuide(module))),
  ...course.modules.flatMap((module) =>
    module.lessons.map((lesson) => at(lessonPresentationPath(lesson.id), ofLesson(lesson, module))),
  ),
];

const at = (path: string, presentation: Presentation) => ({
  params: { presentation: path.split('/')[2] },
  props: { presentation },
});

const ofLesson = (lesson: Lesson, module: Module): Presentation => ({
  title: lesson.title,
  hue: module.id,
  slides: withSitePaths(lessonSlides(lesson, module)),
  from: { path: `/lessons/${lesson.id}/`, word: 'the lesson' },
  paper: { path: sheetPath(lesson.id, 'worksheet'), word: 'the worksheet' },
});

const ofGuide = (module: ModuleWithGuide): Presentation => ({
  title: module.title,
  hue: module.id,
  slides: withSitePaths(guideSlides(module, hasRolePlay(module))),
  from: { path: `/trainer/guides/${module.id}/`, word: 'the guide' },
  paper: { path: kitPath(module.id), word: 'the sheets' },
});
