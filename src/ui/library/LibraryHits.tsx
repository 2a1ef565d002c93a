import { href } from '../../primitives/href.ts';
import type { FoundPlace } from '../../search/read/find-places.ts';
import { HitExcerpt, hasWhereabouts, Marked, Whereabouts } from '../search/HitText.tsx';

/** Part of the link: many hits may be of one lesson, and who hears the links or the headings alone tells them apart. */
const Part = ({ place }: { place: FoundPlace }) => (
  <>
    <span class="visually-hidden">: </span>
    <span class="whereabouts">
      <Whereabouts place={place} />
    </span>
  </>
);

export const LibraryHits = ({ places }: { places: readonly FoundPlace[] }) => (
  <ol class="hits">
    {places.map((place) => (
      <li key={place.document.address} data-hit={place.document.address}>
        <h2>
          <a href={href(place.path)}>
            <Marked stretches={place.title} />
            {hasWhereabouts(place) && <Part place={place} />}
          </a>
        </h2>
        <p class="excerpt">
          <HitExcerpt place={place} />
        </p>
      </li>
    ))}
  </ol>
);
