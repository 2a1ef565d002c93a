import type { Course, Lesson } from '../../catalog/course.ts';
import { everyLesson } from '../library-extent.ts';
import type { CardText } from './social-card.ts';

/** Drawing a card takes longer than all else of a lesson; in a larger library one shows that of its module. */
const MOST_LESSONS = 200;

const haveOwn = (course: Pick<Course, 'modules'>): boolean => everyLesson(course).length <= MOST_LESSONS;

/** The name of the card that a link to a lesson shows. */
export const cardOfLesson = (course: Pick<Course, 'modules'>, { id, module }: Pick<Lesson, 'id' | 'module'>): string =>
  haveOwn(course) ? `lesson-${id}` : `module-${module}`;

/** What stands on the card of the site, of each module and of each lesson that has one, by the name of its file. */
export const cardTexts = (course: Course): ReadonlyMap<string, CardText> => {
  const { site, modules } = course;
  return new Map([
    ['site', { eyebrow: 'Sales training', title: site.name, detail: site.sentence, hue: site.brandHue }],
    ...modules.map(({ id, title, promise, hue }): [string, CardText] => [
      `module-${id}`,
      { eyebrow: site.name, title, detail: promise, hue },
    ]),
    ...(haveOwn(course) ? modules : []).flatMap(({ title: module, hue, lessons }) =>
      lessons.map(({ id, title, minutes }): [string, CardText] => [
        `lesson-${id}`,
        { eyebrow: module, title, detail: `${minutes} minutes · ${site.name}`, hue },
      ]),
    ),
  ]);
};
