import { type KnownPath, placeAmong } from '../../catalog/known-path.ts';
import type { ProgressHint, ResumeHint } from '../../device/progress-hint.ts';
import type { Today } from '../../primitives/calendar-day.ts';
import { assignments } from '../../projections/assignments.ts';
import { type GoingOn, whereToGoOn } from '../../projections/following.ts';
import { addressOfAssignment, assignedRoutes } from '../assigned/assigned-route.ts';
import { type GoOn, routeHere } from '../listing/hint-from-log.ts';
import type { PageLesson } from '../listing/page-lessons.ts';
import { inLesson, resumeInWords } from '../listing/resume-in-words.ts';

type Lessons = readonly PageLesson<'today'>[];

/** Where Today says to go on. It shows the whole course, so that it is the page which knows. */
export const goOnToday =
  (lessons: Lessons, paths: readonly KnownPath[], day: () => Today): GoOn =>
  (events, hint) => {
    const states = assignments(events, lessons, day().today);
    const going = whereToGoOn(events, { lessons, paths, assigned: states });
    return {
      resume: going && resumeOf(going, lessons, hint.lessons),
      route: routeHere(hint, lessons, paths),
      assigned: assignedRoutes(states, events, lessons, day()),
    };
  };

function resumeOf(
  going: GoingOn<KnownPath>,
  lessons: Lessons,
  statuses: ProgressHint['lessons'],
): ResumeHint | undefined {
  const { assigned, resume } = going;
  const lesson = lessons.find(({ id }) => id === resume.lesson);
  if (!assigned || !lesson) return resumeInWords(going, lessons, statuses);
  const { id, title } = assigned.assignment;
  const place = placeAmong(
    assigned.lessons.map((score) => score.lesson),
    lesson.id,
  );
  return {
    ...inLesson(lesson, resume),
    of: { kind: 'assignment', words: `${title} · ${place}`, href: addressOfAssignment(id) },
  };
}
