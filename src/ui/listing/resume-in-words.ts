import { type KnownPath, placeInPath } from '../../catalog/known-path.ts';
import type { ProgressHint, ResumeHint } from '../../device/progress-hint.ts';
import { href } from '../../primitives/href.ts';
import type { GoingOn } from '../../projections/following.ts';
import type { Resume } from '../../projections/resume.ts';
import type { PageLesson } from './page-lessons.ts';

type Lessons = readonly PageLesson<'list'>[];

/** Where to go on, as Today says it. Undefined when it is in a lesson that is not among these. */
export function resumeInWords(
  { resume, path }: Pick<GoingOn<KnownPath>, 'resume' | 'path'>,
  lessons: Lessons,
  statuses: ProgressHint['lessons'],
): ResumeHint | undefined {
  const lesson = lessons.find(({ id }) => id === resume.lesson);
  if (!path) return lesson && inLesson(lesson, resume);
  const address = href(`/paths/${path.id}/`);
  if (resume.kind !== 'finished') {
    const words = placeInPath(path, resume.lesson) ?? path.name;
    return lesson && { ...inLesson(lesson, resume), of: { kind: 'path', words, href: address } };
  }
  return {
    kind: 'path-finished',
    title: path.title,
    href: `${address}#gate`,
    left: '',
    of: { kind: 'path', words: path.name, href: address },
    more: stillToCome(path, lessons, statuses),
  };
}

/** What a lesson says of itself where somebody is to go on in it. */
export const inLesson = (
  { id, title, minutes }: Pick<PageLesson<'list'>, 'id' | 'title' | 'minutes'>,
  { kind, left, exercise }: Pick<Resume, 'kind' | 'left' | 'exercise'>,
): ResumeHint => ({
  kind,
  title,
  href: href(`/lessons/${id}/${kind === 'continue' && exercise !== undefined ? `#${exercise}` : ''}`),
  left: kind === 'continue' && left > 0 ? leftInWords(left) : `It takes about ${minutes} minutes.`,
});

const leftInWords = (left: number): string => (left === 1 ? 'One exercise left.' : `${left} exercises left.`);

/** The first lesson to come back to that is not complete. */
function stillToCome({ refresh }: KnownPath, lessons: Lessons, statuses: ProgressHint['lessons']): ResumeHint['more'] {
  const open = refresh?.lessons.find((id) => statuses[id]?.status !== 'complete');
  const lesson = lessons.find(({ id }) => id === open);
  return refresh && lesson && { words: `${refresh.name}: ${lesson.title}`, href: href(`/lessons/${lesson.id}/`) };
}
