import { useEffect, useState } from 'preact/hooks';
import { questionsOf, rubricOfCourse } from '../../device/course-client.ts';
import type { QuestionOutline } from '../../team/hand-in/question-outline.ts';
import { NO_RUBRIC, type RubricOutline } from '../../team/reply/rubric-outline.ts';

export interface ReplyCourse {
  questions: readonly QuestionOutline[];
  rubric: RubricOutline;
  /** Whether something of it could not be had. */
  failed: boolean;
}

/**
 * What of the course a reply speaks of. Undefined until it is here; what can't be fetched is left out and said. `lessons` are
 * ids that this course has.
 */
export function useReplyCourse(lessons: readonly string[], wantsRubric: boolean): ReplyCourse | undefined {
  const [course, setCourse] = useState<ReplyCourse>();
  const asked = lessons.join(' ');
  useEffect(() => {
    let isStale = false;
    const load = async (): Promise<void> => {
      const [questions, rubric] = await Promise.all([
        questionsOf(lessons).catch(() => undefined),
        wantsRubric ? rubricOfCourse().catch(() => undefined) : NO_RUBRIC,
      ]);
      if (isStale) return;
      setCourse({
        questions: questions ?? [],
        rubric: rubric ?? NO_RUBRIC,
        failed: questions === undefined || rubric === undefined,
      });
    };
    void load();
    return () => {
      isStale = true;
    };
  }, [asked, wantsRubric]);
  return course;
}
