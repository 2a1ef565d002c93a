import { useEffect, useState } from 'preact/hooks';
import { hashOf, type Place, placeIn } from '../../team/room/place.ts';

/**
 * The place of a presentation, which is its address as well: a new slide can be gone back from, a new line can't. `goTo`
 * hears where one is now, which may not be drawn yet: a clicker that is pressed twice goes on by two.
 */
export function usePlace(looks: readonly number[]): [Place, (next: (now: Place) => Place) => Place] {
  const here = (): Place => placeIn(location.hash, looks);
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const follow = (): void => setPlace(here());
    // Going back, a link with a fragment, and an address that was typed.
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [looks]);
  const goTo = (by: (now: Place) => Place): Place => {
    const now = here();
    const next = by(now);
    if (next.slide === now.slide) history.replaceState(null, '', hashOf(next));
    else history.pushState(null, '', hashOf(next));
    setPlace(next);
    if (next.slide !== now.slide) scrollTo(0, 0);
    return next;
  };
  return [place, goTo];
}
