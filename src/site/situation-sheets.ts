import type { Course, Lesson, Situation } from '../catalog/course.ts';
import { fieldsOf, type KnownLesson, knownLesson } from '../catalog/known-lesson.ts';

/** A situation as its page and its sheet show it; plain JSON for the page to hand on to its island. */
export interface SituationSheet extends Pick<Situation, 'id' | 'title' | 'summary' | 'replies'> {
  /** What to say aloud before the call. */
  line: string;
  /** Whether that is a plan and nothing that a buyer would hear. */
  isPlan: boolean;
  /** Three at most. */
  rules: readonly string[];
  lessons: readonly Pick<KnownLesson, 'id' | 'aliases' | 'title' | 'module' | 'plan'>[];
  /** The pages behind the notes that its lessons must carry. */
  guardrails: readonly { id: string; title: string }[];
}

const FIELDS = ['id', 'aliases', 'title', 'module', 'plan'] as const;
const RULES = 3;

/** Every situation of the course; one whose lessons can't be read is left out of the live preview. */
export const situationSheets = ({
  situations,
  guardrails,
}: Pick<Course, 'situations' | 'guardrails'>): SituationSheet[] =>
  situations.flatMap(({ id, title, summary, line, rules, replies, lessons }) => {
    const [first] = lessons;
    if (!first) return [];
    const known = lessons.map(knownLesson);
    return [
      {
        id,
        title,
        summary,
        line: line ?? knownLesson(first).plan,
        isPlan: line === undefined,
        rules: rules.length > 0 ? rules : firstRules(lessons),
        replies,
        lessons: known.map((lesson) => fieldsOf(lesson, FIELDS)),
        guardrails: guardrails
          .filter((page) => lessons.some(({ guardrail }) => guardrail === page.id))
          .map(({ id, title }) => ({ id, title })),
      },
    ];
  });

/** The first takeaway of each lesson, then the second of each, until there are enough; each once. */
function firstRules(lessons: readonly Lesson[]): string[] {
  const longest = Math.max(0, ...lessons.map(({ takeaways }) => takeaways.length));
  const inTurns = Array.from({ length: longest }, (_, round) =>
    lessons.flatMap(({ takeaways }) => takeaways[round] ?? []),
  );
  return [...new Set(inTurns.flat())].slice(0, RULES);
}
