import type { LessonSource } from '../../../src/catalog/course-sources.ts';
import { plainText } from '../../../src/exercises/prose.ts';
import { type TalkPath, talkPaths } from '../measures/talk-paths.ts';

/** Every path of a lesson's talks with at most one reply that is not a best one, as an author reads them. */
export const pathsReport = ({ id, exercises }: Pick<LessonSource, 'id' | 'exercises'>): string =>
  exercises
    .flatMap((exercise) =>
      exercise.kind === 'conversation'
        ? talkPaths(exercise, 1).map((path) => inWords(path, plainText(exercise.endings[path.ending]?.debrief ?? '')))
        : [],
    )
    .join('\n\n') || `\`${id}\` has no talk.`;

function inWords({ turns, trust, progress, ending, slips }: TalkPath, debrief: string): string {
  const steps = turns.map(({ node, reply }) => {
    const scene = node.scene ? `(${plainText(node.scene)}) ` : '';
    return [
      `  ${scene}${plainText(node.line)}`,
      `    ${reply.grade === 'best' ? '' : `[${reply.grade}] `}${plainText(reply.text)}`,
      `    → ${plainText(reply.consequence)}`,
    ].join('\n');
  });
  const kind = slips === 0 ? 'no slip' : 'one slip';
  return [`## ${ending}: trust ${trust}, progress ${progress}, ${kind}`, ...steps, `  = ${debrief}`].join('\n');
}
