import type { LearningPath, Lesson, Stage } from './course.ts';
import type { PathFacts } from './schemas/path.ts';
import type { Rubric } from './schemas/rubric.ts';

/** A learning path with the lessons and the rubric rows themselves; those that do not exist are left out. */
export function assemblePath(
  id: string,
  facts: PathFacts,
  lessons: ReadonlyMap<string, Lesson>,
  rubric: Rubric,
): LearningPath {
  const assembleStage = (stage: PathFacts['stages'][number]): Stage => ({
    ...stage,
    lessons: stage.lessons.flatMap((lesson) => lessons.get(lesson) ?? []),
  });
  const stages = facts.stages.map(assembleStage);
  return {
    ...facts,
    id,
    stages,
    lessons: stages.flatMap((stage) => stage.lessons),
    gate: { task: facts.gate.task, rows: rubric.rows.filter((row) => facts.gate.rows.includes(row.id)) },
    refresh: facts.refresh && assembleStage(facts.refresh),
  };
}
