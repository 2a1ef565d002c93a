import type { KnownPath } from '../catalog/known-path.ts';
import type { LearningEvent, PathFollowed, PathLeft } from '../log/event.ts';
import type { AssignmentState } from './assignments.ts';
import { namesOf } from './lesson-reference.ts';
import type { LessonOutline } from './progress.ts';
import { type Resume, resumeAlong, whereToResume } from './resume.ts';

/**
 * The id of the path that is followed now: the last one that was chosen, unless it was left. Leaving one does not bring back
 * another that was followed before. `events` are those that stand, in order.
 */
export function followedPath(events: readonly LearningEvent[]): string | undefined {
  let path: string | undefined;
  for (const event of choicesIn(events)) {
    if (event.type === 'path-followed') path = event.path;
    else if (event.path === path) path = undefined;
  }
  return path;
}

type Choice = PathFollowed | PathLeft;

/** A page asks several times of the same list, which may be long and never changes; there are few choices in it. */
const choices = new WeakMap<readonly LearningEvent[], readonly Choice[]>();

function choicesIn(events: readonly LearningEvent[]): readonly Choice[] {
  const known = choices.get(events);
  if (known) return known;
  const found = events.filter((event): event is Choice => event.type === 'path-followed' || event.type === 'path-left');
  choices.set(events, found);
  return found;
}

/** Whether a path was ever followed. Whoever has left it since is not asked for their role again. */
export const hasFollowed = (events: readonly LearningEvent[]): boolean =>
  choicesIn(events).some(({ type }) => type === 'path-followed');

type Path = Pick<KnownPath, 'id' | 'stages'>;

/** Where to go on, and in whose order. */
export interface GoingOn<P extends Path> {
  resume: Resume;
  /** Whose order it is; the course's own when both are undefined. */
  path?: P;
  assigned?: AssignmentState;
}

/** What there is to go on in. */
interface Course<P extends Path> {
  /** In course order. */
  lessons: readonly LessonOutline[];
  paths: readonly P[];
  /** The most urgent first, as `assignments` gives them. */
  assigned: readonly AssignmentState[];
}

/**
 * Where a learner goes on: in what was assigned to them while a lesson of it is left, else in the path that they follow, else
 * in the course. A path that the course no longer has, or of whose lessons it has none, is as if none was followed.
 * Undefined for somebody new. `events` are those that stand, in order.
 */
export function whereToGoOn<P extends Path>(
  events: readonly LearningEvent[],
  { lessons, paths, assigned }: Course<P>,
): GoingOn<P> | undefined {
  const due = assigned.find((state) => state.lessons.some(({ status }) => status !== 'complete'));
  if (due) {
    const asked = due.lessons.map(({ lesson }) => lesson);
    const resume = resumeAlong(events, inOrderOf(asked, lessons));
    if (resume) return { resume, assigned: due };
  }
  const followed = followedPath(events);
  const path = paths.find(({ id }) => id === followed);
  if (path) {
    const listed = path.stages.flatMap((stage) => stage.lessons);
    const resume = resumeAlong(events, inOrderOf(listed, lessons));
    if (resume) return { resume, path };
  }
  const resume = whereToResume(events, lessons);
  return resume && { resume };
}

const inOrderOf = <L extends LessonOutline>(ids: readonly string[], lessons: readonly L[]): L[] =>
  ids.flatMap((id) => lessons.find((lesson) => namesOf(lesson).includes(id)) ?? []);
