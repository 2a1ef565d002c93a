import { useState } from 'preact/hooks';
import { Said, useSaid } from '../../exercises/Said.tsx';
import { href } from '../../primitives/href.ts';
import type { NewBoardEvent } from '../../team/board/board-events.ts';
import type { NextSession } from '../../team/board/next-session.ts';
import { currentDay, spoken } from '../kit/day.ts';
import { wordsOnceSaved } from '../kit/words-once-saved.ts';

/** A module that has a guide. */
export interface GuidedModule {
  id: string;
  title: string;
}

interface Props {
  session: NextSession | undefined;
  guides: readonly GuidedModule[];
  record: (events: readonly NewBoardEvent[]) => Promise<void>;
}

/** The next session with the team: its day, its guide, and how to plan another one. */
export function SessionPanel({ session, guides, record }: Props) {
  const [message, setMessage] = useSaid();
  const [module, setModule] = useState(guides[0]?.id ?? '');
  const [day, setDay] = useState('');
  const guide = guides.find(({ id }) => id === session?.module);
  const plan = async (planned: NextSession, words: string): Promise<void> => {
    setMessage(await wordsOnceSaved(record([{ type: 'session-planned', ...planned }]), words));
  };
  const save = (event: Event): void => {
    event.preventDefault();
    if (day === '' || day < currentDay()) {
      setMessage('Choose a day from today on.');
      document.getElementById('session-day')?.focus();
    } else void plan({ module, day }, `Planned for ${spoken(day)}.`);
  };
  if (guides.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="session">
      <h2 id="session">Next session</h2>
      {session && guide ? (
        <>
          <p>
            {spoken(session.day)}: <b>{guide.title}</b>
          </p>
          <p class="act">
            <a class="button quiet" href={href(`/trainer/guides/${guide.id}/`)}>
              Open the guide
            </a>
            <button
              type="button"
              class="button quiet"
              onClick={() => void plan({ module: guide.id, day: '' }, 'Removed.')}
            >
              Remove
            </button>
          </p>
        </>
      ) : (
        <form class="session-form" onSubmit={save} novalidate>
          <label class="field">
            <span>Module</span>
            <select value={module} onChange={({ currentTarget }) => setModule(currentTarget.value)}>
              {guides.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span>Day</span>
            <input
              id="session-day"
              type="date"
              value={day}
              min={currentDay()}
              onInput={({ currentTarget }) => setDay(currentTarget.value)}
            />
          </label>
          <button type="submit" class="button quiet">
            Plan it
          </button>
        </form>
      )}
      <p role="status">
        <Said told={message} />
      </p>
    </section>
  );
}
