import { href } from '../../primitives/href.ts';
import type { FoundPlace } from '../../search/read/find-places.ts';
import { HitExcerpt, hasWhereabouts, Marked, Whereabouts } from '../search/HitText.tsx';

export const LibraryHits = ({ places }: { places: readonly FoundPlace[] }) => (
  <ol class="hits">
    {places.map((place) => (
      <li key={place.document.address} data-hit={place.document.address}>
        <h2>
          <a href={href(place.path)}>
            <Marked stretches={place.title} />
          </a>
        </h2>
        {hasWhereabouts(place) && (
          <p class="whereabouts">
            <Whereabouts place={place} />
          </p>
        )}
        <p class="excerpt">
          <HitExcerpt place={place} />
        </p>
      </li>
    ))}
  </ol>
);
