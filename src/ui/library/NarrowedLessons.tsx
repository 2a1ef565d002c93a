import { href } from '../../primitives/href.ts';
import type { LibraryChoices } from '../../site/library-choices.ts';
import { NotLoaded } from '../kit/NotLoaded.tsx';
import type { Narrowed } from './use-narrowed.ts';
import type { ReachedStatus } from './use-reached.ts';

interface Props {
  narrowed: Narrowed;
  choices: LibraryChoices;
  statusOf: ReachedStatus;
  most: number;
  onMore(): void;
}

/** What the filters of a large library leave of it, where its page lists modules. */
export function NarrowedLessons({
  narrowed: { isNarrowed, fitting, hasFailed, retry },
  choices,
  statusOf,
  most,
  onMore,
}: Props) {
  if (!isNarrowed) return null;
  if (hasFailed) return <NotLoaded onRetry={retry} />;
  if (!fitting) return null;
  const words = (filter: 'module' | 'level' | 'status', value: string): string =>
    choices[filter].find((choice) => choice.value === value)?.words ?? '';
  const reached = (id: string): string[] =>
    statusOf(id).flatMap((status) => (status === 'new' ? [] : [words('status', status)]));
  return (
    <>
      <ol class="hits">
        {fitting.slice(0, most).map(({ id, title, module, minutes, level }) => (
          <li key={id} data-narrowed={id}>
            <p class="whereabouts">{words('module', module)}</p>
            <h2>
              <a href={href(`/lessons/${id}/`)}>{title}</a>
            </h2>
            <p class="whereabouts">{[`${minutes} min`, words('level', level), ...reached(id)].join(' · ')}</p>
          </li>
        ))}
      </ol>
      {fitting.length > most && (
        <button type="button" class="button quiet" onClick={onMore}>
          Show more
        </button>
      )}
    </>
  );
}
