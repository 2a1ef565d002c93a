import { choices } from '../../primitives/valid-choices.ts';
import type { LessonSource } from '../course-sources.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** What a trainer's guide reads aloud stands in a lesson, poor and better. */
export const contrasts: Check = ({ guides, lessons, lessonFolders, drafts }) => {
  const readable = lessons.filter(hasContrast).map(({ id }) => id);
  return guides.flatMap(({ file, facts, lineOf }) =>
    facts.contrasts.flatMap(({ lesson: id }, index): Problem[] => {
      const place = { file, line: lineOf(['contrasts', index, 'lesson']) };
      if (!lessonFolders.includes(id))
        return [
          {
            ...place,
            what: `The guide reads from the lesson \`${id}\`, which does not exist.`,
            mend: choices(lessonFolders, id),
          },
        ];
      if (drafts.includes(id)) {
        const what = `The guide reads from the lesson \`${id}\`, which is a draft.`;
        return [
          { ...place, what, mend: 'read from another lesson until it is done, or take `draft: true` out there.' },
        ];
      }
      const lesson = lessons.find((candidate) => candidate.id === id);
      // A lesson that can't be read has been told of.
      if (!lesson || lesson.scan.syntaxError || readable.includes(id)) return [];
      return [
        {
          ...place,
          what: `The guide reads from the lesson \`${id}\`, which does not tell a call twice.`,
          mend: `give one of two transcripts there \`tone="poor"\`, or name a lesson that has both: ${choices(readable, undefined, 'none has yet.')}`,
        },
      ];
    }),
  );
};

const hasContrast = ({ scan }: LessonSource): boolean =>
  scan.transcripts.some(({ tone }) => tone === 'poor') && scan.transcripts.some(({ tone }) => tone === 'better');
