import type { DeckLesson } from '../catalog/review-deck.ts';
import type { MetQuestion } from './review/encounters.ts';
import { isKnownWell } from './review/learned.ts';
import { LEARNED_SHARE } from './review/learned-share.ts';

/** How far somebody is with a skill, from nothing to much. */
export type SkillLevel = 'not-begun' | 'begun' | 'steady' | 'strong';

/** So much of a skill has to be known well for it to be steady. */
export const STEADY_SHARE = 0.4;

export interface SkillStanding {
  skill: string;
  level: SkillLevel;
  /** Of all lessons that carry it. */
  questions: number;
  answered: number;
  /** Right on two days, and the last time too. */
  known: number;
}

/**
 * The level of each skill, from the questions of the lessons that carry it. As with lessons, what is answered wrong in
 * review is known no longer, and the level falls. Skills without questions are left out; `skills` are ids, in the order of
 * the result.
 */
export function skillLevels(
  met: readonly MetQuestion[],
  lessons: readonly Pick<DeckLesson, 'skills' | 'questions'>[],
  skills: readonly string[],
): SkillStanding[] {
  return skills.flatMap((skill) => {
    const questions = lessons
      .filter((lesson) => lesson.skills.includes(skill))
      .reduce((sum, lesson) => sum + lesson.questions.length, 0);
    if (questions === 0) return [];
    const own = met.filter(({ lesson }) => lesson.skills.includes(skill));
    const counts = { questions, answered: own.length, known: own.filter(isKnownWell).length };
    return [{ skill, level: levelOf(counts), ...counts }];
  });
}

/** The rule, which the page of progress tells in words. */
function levelOf({ questions, answered, known }: Omit<SkillStanding, 'skill' | 'level'>): SkillLevel {
  if (answered === 0) return 'not-begun';
  if (known >= LEARNED_SHARE * questions) return 'strong';
  return known >= STEADY_SHARE * questions ? 'steady' : 'begun';
}
