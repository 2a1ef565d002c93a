import { EndingSlots } from '../../exercises/EndingSlots.tsx';
import { count } from '../../primitives/count.ts';
import { href } from '../../primitives/href.ts';
import type { FoundEndings, PlayedTalk } from '../../projections/found-endings.ts';

const SHOWN = 4;

/** The talks that were played, and which of their endings were found. */
export function TalksPanel({ found: { played, talks } }: { found: FoundEndings }) {
  if (talks === 0) return null;
  const endings = played.flatMap((talk) => talk.endings);
  return (
    <section class="panel" aria-labelledby="talks">
      <h2 id="talks">Talks</h2>
      {played.length === 0 ? (
        <p>
          {count(talks, 'talk')} with {talks === 1 ? 'a buyer waits' : 'buyers wait'} for you in the lessons. Most can
          end in three ways; the endings you find show up here.
        </p>
      ) : (
        <p>
          You’ve played {played.length} of {count(talks, 'talk')} and found{' '}
          {endings.filter(({ isFound }) => isFound).length} of the {count(endings.length, 'ending')}.
        </p>
      )}
      <Played talks={played.slice(0, SHOWN)} />
      {played.length > SHOWN && (
        <details>
          <summary>{count(played.length - SHOWN, 'more talk')}</summary>
          <Played talks={played.slice(SHOWN)} />
        </details>
      )}
    </section>
  );
}

const Played = ({ talks }: { talks: readonly PlayedTalk[] }) => (
  <ul class="talks">
    {talks.map(({ address, buyer, lesson, endings }) => (
      <li key={address} data-talk={address}>
        <a class="lone-link" href={href(`/lessons/${address.replace('/', '/#')}`)}>
          {buyer}
        </a>{' '}
        <span class="soft">{lesson.title}</span>
        <EndingSlots endings={endings} />
      </li>
    ))}
  </ul>
);
