import type { LessonSource } from '../../../src/catalog/course-sources.ts';
import type { Transcript } from '../../../src/catalog/transcript.ts';
import { countWords } from '../text/passage.ts';

/** The share of the words that the rep says in a transcript: who makes its moves is the rep. */
export function talkShare({ lines }: Transcript): number {
  const reps = new Set(lines.filter(({ move }) => move !== undefined).map(({ who }) => who));
  const words = (some: typeof lines): number => some.reduce((sum, { said }) => sum + countWords(said), 0);
  const all = words(lines);
  return all === 0 ? 0 : words(lines.filter(({ who }) => reps.has(who))) / all;
}

/** The rep's share in each of a lesson's better transcripts. */
export const betterShares = ({ scan }: Pick<LessonSource, 'scan'>): { label: string; share: number }[] =>
  scan.transcripts
    .filter(({ tone }) => tone === 'better')
    .map((transcript) => ({ label: transcript.label, share: talkShare(transcript) }));
