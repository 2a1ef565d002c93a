import type { Contrast, Guide, Lesson } from './course.ts';
import type { GuideFacts } from './schemas/guide.ts';
import type { Rubric } from './schemas/rubric.ts';

/** A trainer's guide with the transcripts and the rubric rows themselves; what does not exist is left out. */
export function assembleGuide(facts: GuideFacts, lessons: ReadonlyMap<string, Lesson>, rubric: Rubric): Guide {
  return {
    ...facts,
    contrasts: facts.contrasts.flatMap(({ lesson: id, listen }): Contrast[] => {
      const lesson = lessons.get(id);
      const poor = lesson?.transcripts.find(({ tone }) => tone === 'poor');
      const better = lesson?.transcripts.find(({ tone }) => tone === 'better');
      return lesson && poor && better ? [{ lesson, listen, poor, better }] : [];
    }),
    rows: rubric.rows.filter((row) => facts.rows.includes(row.id)),
  };
}
