import { learner } from '../../device/learner.ts';
import { followedPath } from '../../projections/following.ts';
import { wordsWhenKept } from '../commitment/words-when-kept.ts';

const FOLLOWED = 'From now on, Today and your lessons follow this path.';
const LEFT = 'You’ve left this path. Today goes in the order of the course again.';

/** Lets the page's switches of `FollowPath.astro` follow and leave paths. */
export function followOnPress(): void {
  const turn = async (place: HTMLElement): Promise<void> => {
    // Whoever presses while the log is still being opened has pressed.
    const person = await learner();
    const followed = followedPath(person.events());
    const path = place.dataset['follow'] || followed;
    if (path === undefined) return;
    const leaves = path === followed;
    const saved = person.record({ type: leaves ? 'path-left' : 'path-followed', path });
    const words = await wordsWhenKept(saved.then(() => (leaves ? LEFT : FOLLOWED)));
    for (const said of document.querySelectorAll('[data-follow-said]')) {
      said.textContent = place.contains(said) ? words : '';
    }
  };

  document.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest('[data-follow-press]') : null;
    const place = pressed?.closest<HTMLElement>('[data-follow]');
    if (place) void turn(place);
  });
}
