import type { ParagraphSection } from '../catalog/paragraphs.ts';
import type { LessonPassed } from '../log/event.ts';

/** What has changed in one section of the text. */
export interface SectionChange {
  fragment: string;
  title: string;
  /** The places of its changed and new paragraphs, counted over all blocks of the lesson from 0. */
  places: readonly number[];
  /** How many paragraphs were taken out of it. */
  takenOut: number;
}

/** What has changed in the text of a lesson. */
export interface TextChange {
  /** Those in which something has, in order. */
  sections: readonly SectionChange[];
  /** How many paragraphs went together with their section. */
  takenOutElsewhere: number;
  /** How many words there are to read. */
  words: number;
}

/** Words a minute, as for whole lessons: unhurried, since what is compared with what one knows is read slowly. */
const READING_SPEED = 200;
const MINUTES_PER_QUESTION = 1;

/**
 * Compares a lesson's text with the hashes that were noted of it. A paragraph that moved, or whose heading has another
 * name, has not changed: what counts is whether its words were there. One that is new counts as changed; where a section
 * has lost more paragraphs than it has changed ones, the others were taken out.
 */
export function textChange(before: LessonPassed['sections'], sections: readonly ParagraphSection[]): TextChange {
  const unmatched = countEach(Object.values(before).flat());
  let words = 0;
  const now = placed(sections).map(({ section, blocks }) => {
    const changed = blocks.filter(({ hash }) => !takeOne(unmatched, hash));
    words += changed.reduce((sum, block) => sum + block.words, 0);
    return { section, places: changed.map(({ place }) => place) };
  });
  const gone = new Map(
    Object.entries(before).map(([fragment, hashes]) => [
      fragment,
      hashes.filter((hash) => takeOne(unmatched, hash)).length,
    ]),
  );
  const here = now.map(({ section: { fragment, title }, places }) => {
    const lost = gone.get(fragment) ?? 0;
    gone.delete(fragment);
    return { fragment, title, places, lost };
  });
  // What stands in a section of another name now, in other words, was not taken out.
  const added = here.reduce((sum, { places, lost }) => sum + Math.max(0, places.length - lost), 0);
  const elsewhere = [...gone.values()].reduce((sum, lost) => sum + lost, 0);
  return {
    sections: here
      .map(({ places, lost, ...section }) => ({ ...section, places, takenOut: Math.max(0, lost - places.length) }))
      .filter(({ places, takenOut }) => places.length + takenOut > 0),
    takenOutElsewhere: Math.max(0, elsewhere - added),
    words,
  };
}

/** How long it takes to read what changed and to answer these questions: whole minutes, at least one; 0 for nothing. */
export const minutesFor = (words: number, questions: number): number =>
  Math.ceil(words / READING_SPEED + questions * MINUTES_PER_QUESTION);

/** The paragraphs of each section, each with its place among all blocks. A heading is a block, too. */
function placed(sections: readonly ParagraphSection[]) {
  let next = 0;
  return sections.map((section, index) => {
    if (index > 0) next += 1;
    const first = next;
    next += section.blocks.length;
    return {
      section,
      blocks: section.blocks.flatMap((block, at) => (block ? [{ ...block, place: first + at }] : [])),
    };
  });
}

function countEach(hashes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

function takeOne(counts: Map<string, number>, hash: string): boolean {
  const left = counts.get(hash) ?? 0;
  counts.set(hash, Math.max(0, left - 1));
  return left > 0;
}
