import type { Course } from '../../catalog/course.ts';
import type { CardText } from './social-card.ts';

/** What stands on the card of the site, of each module and of each lesson, by the name of its file. */
export const cardTexts = ({ site, modules }: Course): ReadonlyMap<string, CardText> =>
  new Map([
    ['site', { eyebrow: 'Sales training', title: site.name, detail: site.sentence, hue: site.brandHue }],
    ...modules.map(({ id, title, promise, hue }): [string, CardText] => [
      `module-${id}`,
      { eyebrow: site.name, title, detail: promise, hue },
    ]),
    ...modules.flatMap(({ title: module, hue, lessons }) =>
      lessons.map(({ id, title, minutes }): [string, CardText] => [
        `lesson-${id}`,
        { eyebrow: module, title, detail: `${minutes} minutes · ${site.name}`, hue },
      ]),
    ),
  ]);
