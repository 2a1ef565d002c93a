import type { Course } from '../catalog/course.ts';

/** What a lesson asks its learner to do on a call, in a sentence. */
export interface LessonPlan {
  id: string;
  aliases: readonly string[];
  title: string;
  plan: string;
}

export const lessonPlans = ({ modules }: Course): LessonPlan[] =>
  modules.flatMap((module) =>
    module.lessons.map(({ id, aliases, title, commitment }) => ({
      id,
      aliases,
      title,
      plan: `If ${commitment.if}, then I will ${commitment.do}`,
    })),
  );
