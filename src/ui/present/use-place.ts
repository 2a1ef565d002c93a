import { useEffect, useState } from 'preact/hooks';
import { hashOf, type Place, placeIn } from '../../team/room/place.ts';

/** The place of a presentation, which is its address as well: a new slide can be gone back from, a new line can't. */
export function usePlace(looks: readonly number[]): [Place, (place: Place) => void] {
  const [place, setPlace] = useState(() => placeIn(location.hash, looks));
  useEffect(() => {
    const follow = (): void => setPlace(placeIn(location.hash, looks));
    // Going back, a link with a fragment, and an address that was typed.
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [looks]);
  const goTo = (next: Place): void => {
    if (next.slide === place.slide) history.replaceState(null, '', hashOf(next));
    else history.pushState(null, '', hashOf(next));
    setPlace(next);
    if (next.slide !== place.slide) scrollTo(0, 0);
  };
  return [place, goTo];
}
