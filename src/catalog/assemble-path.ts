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
  const hasSomething = ({ lessons, work }: Stage): boolean => lessons.length > 0 || work !== undefined;
  const stages = facts.stages.map(assembleStage).filter(hasSomething);
  const refresh = facts.refresh && assembleStage(facts.refresh);
  return {
    ...facts,
    id,
    stages,
    lessons: stages.flatMap((stage) => stage.lessons),
    gate: { task: facts.gate.task, rows: rubric.rows.filter((row) => facts.gate.rows.includes(row.id)) },
    refresh: refresh && hasSomething(refresh) ? refresh : undefined,
  };
}
