import type { MisplacedLink } from '../../formats/link/misplaced-link.ts';
import { href } from '../../primitives/href.ts';

/** What a link is that belongs on another page, and the way there. */
export const WayToPage = ({ link: { words, action, path } }: { link: MisplacedLink }) => (
  <>
    <p role="alert">{words}</p>
    <p class="act">
      <a class="button" href={href(path)}>
        {action}
      </a>
    </p>
  </>
);

/** The same on a page that shows other things besides. */
export const MisplacedPanel = ({ link }: { link: MisplacedLink }) => (
  <section class="panel no-print" aria-labelledby="misplaced" data-misplaced>
    <h2 id="misplaced">This link belongs on another page</h2>
    <WayToPage link={link} />
  </section>
);
