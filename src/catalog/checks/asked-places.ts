import { choices } from '../../primitives/valid-choices.ts';
import { standingIn } from '../practices.ts';
import type { Check } from './check.ts';

/** What is asked leads to a section or exercise that the lesson has. */
export const askedPlaces: Check = ({ lessons }) =>
  lessons.flatMap(({ asked, scan, exercises, gaps }) => {
    if (scan.syntaxError || gaps.exercises === 'unknown') return [];
    const places = ['top', ...scan.headings.map(({ slug }) => slug), ...standingIn(exercises).map(({ id }) => id)];
    const unread = gaps.exercises;
    return Object.keys(asked.facts)
      .filter((place) => ![...places, ...unread].includes(place))
      .map((place) => ({
        file: asked.file,
        line: asked.lineOf([place]),
        what: `The lesson has no section or exercise \`${place}\`.`,
        mend: choices(places, place),
      }));
  });
