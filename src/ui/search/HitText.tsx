import type { Stretch } from '../../search/read/excerpt.ts';
import type { FoundPlace } from '../../search/read/find-places.ts';
import { kindWords } from './search-words.ts';

export const Marked = ({ stretches }: { stretches: readonly Stretch[] }) => (
  <>{stretches.map(({ text, isHit }, at) => (isHit ? <mark key={at}>{text}</mark> : text))}</>
);

/** Where a place is: the lesson, or what else it belongs to; and which words it lacks, where it should have them all. */
export function whereabouts({ document: { kind, title, heading }, missing }: FoundPlace): string {
  const lacks = missing.length === 0 ? '' : `without ${missing.map((word) => `“${word}”`).join(' and ')}`;
  return [kindWords[kind], title === heading ? '' : title, lacks].filter((part) => part !== '').join(' · ');
}

export const HitExcerpt = ({ place: { excerpt } }: { place: FoundPlace }) =>
  excerpt.isSaid ? (
    <q class="said">
      <Marked stretches={excerpt.stretches} />
    </q>
  ) : (
    <span>
      <Marked stretches={excerpt.stretches} />
    </span>
  );
