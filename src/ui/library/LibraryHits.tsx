import { href } from '../../primitives/href.ts';
import type { FoundPlace } from '../../search/read/find-places.ts';
import { HitExcerpt, Marked, whereabouts } from '../search/HitText.tsx';

export const LibraryHits = ({ places }: { places: readonly FoundPlace[] }) => (
  <ol class="hits">
    {places.map((place) => (
      <li key={place.document.address} data-hit={place.document.address}>
        <p class="whereabouts">{whereabouts(place)}</p>
        <h2>
          <a href={href(place.path)}>
            <Marked stretches={place.heading} />
          </a>
        </h2>
        <p class="excerpt">
          <HitExcerpt place={place} />
        </p>
      </li>
    ))}
  </ol>
);
