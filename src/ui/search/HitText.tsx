import type { Stretch } from '../../search/read/excerpt.ts';
import type { FoundPlace } from '../../search/read/find-places.ts';
import { kindWords } from './search-words.ts';

export const Marked = ({ stretches }: { stretches: readonly Stretch[] }) => (
  <>{stretches.map(({ text, isHit }, at) => (isHit ? <mark key={at}>{text}</mark> : text))}</>
);

/** Whether there is something to say of a place beside its title. */
export const hasWhereabouts = ({ document: { kind, title, heading } }: FoundPlace): boolean =>
  title !== heading || kindWords[kind] !== '';

/** Where in the lesson a place is, or what it is when it is in none. */
export function Whereabouts({ place: { document, heading } }: { place: FoundPlace }) {
  const kind = kindWords[document.kind];
  if (document.title === document.heading) return <>{kind}</>;
  return (
    <>
      {kind && `${kind}: `}
      <Marked stretches={heading} />
    </>
  );
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
