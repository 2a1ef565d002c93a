import type { CourseSources, ModuleSource, PathSource } from './course-sources.ts';

/** What a build is made of: all but the drafts, whose ids are known. */
export function withoutDrafts(sources: CourseSources): CourseSources {
  const drafts = sources.lessons.filter(({ isDraft }) => isDraft).map(({ id }) => id);
  return { ...sources, drafts, lessons: sources.lessons.filter(({ isDraft }) => !isDraft) };
}

type Left = Pick<CourseSources, 'drafts'>;

/** Whether nothing but drafts is listed, so that a build has no page for it. */
const onlyDrafts = (lessons: readonly string[], { drafts }: Left): boolean =>
  lessons.length > 0 && lessons.every((id) => drafts.includes(id));

/** A module of which a build has no lesson. */
export const isDraftModule = ({ facts }: ModuleSource, left: Left): boolean => onlyDrafts(facts.lessons, left);

/** A path with neither a lesson nor work on the job in a build. */
export const isDraftPath = ({ facts: { stages } }: PathSource, left: Left): boolean =>
  stages.every(({ work }) => work === undefined) &&
  onlyDrafts(
    stages.flatMap(({ lessons }) => lessons),
    left,
  );
