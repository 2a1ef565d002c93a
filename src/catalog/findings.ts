import { checks } from './checks/all-checks.ts';
import { draftMentions } from './checks/draft-mentions.ts';
import { houseRules } from './checks/house-rules.ts';
import type { CourseSources } from './course-sources.ts';
import type { Problem } from './problem.ts';

export interface Findings {
  /** What breaks a site; a build goes on only when there are none. */
  problems: Problem[];
  /** What makes a course better and stops nothing. */
  advice: Problem[];
}

/**
 * What is wrong with a course. A draft stops nothing, whatever it has wrong: a build is made of `released`, which is all
 * sources without the drafts. `read` is what was found when the files were read.
 */
export function findingsOf(read: readonly Problem[], all: CourseSources, released: CourseSources): Findings {
  const isOfDraft = ofDrafts(all);
  const broken = [...read.filter((found) => !isOfDraft(found)), ...checks.flatMap((check) => check(released))];
  const taste = houseRules.flatMap((rule) => rule(released));
  const drafts = released.drafts.length === 0 ? [] : [...read.filter(isOfDraft), ...onlyIn(all, [...broken, ...taste])];
  const advice = [...drafts, ...draftMentions(released)];
  return all.site?.facts.strict
    ? { problems: [...broken, ...taste], advice }
    : { problems: broken, advice: [...taste, ...advice] };
}

function ofDrafts({ lessons }: CourseSources): (found: Problem) => boolean {
  const folders = lessons.filter(({ isDraft }) => isDraft).map(({ file }) => file.slice(0, file.lastIndexOf('/') + 1));
  return ({ file }) => folders.some((folder) => file.startsWith(folder));
}

/** What is found as long as the drafts are there. */
function onlyIn(all: CourseSources, known: readonly Problem[]): Problem[] {
  const told = new Set(known.map(keyOf));
  return [...checks, ...houseRules].flatMap((check) => check(all)).filter((found) => !told.has(keyOf(found)));
}

const keyOf = ({ file, line, what }: Problem): string => JSON.stringify([file, line, what]);
