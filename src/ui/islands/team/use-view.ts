import { useEffect, useState } from 'preact/hooks';
import { isPayload, readView, type TeamView, writeView } from './view-state.ts';

type Change = (part: Partial<TeamView>) => void;

/** What the board shows, kept in the address. Another assignment is a step that Back takes back; the rest is not. */
export function useView(): { view: TeamView; change: Change } {
  const [view, setView] = useState(() => readView(fragment()));
  useEffect(() => {
    const read = (): void => setView(readView(fragment()));
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);

  const change: Change = (part) => {
    const next = { ...view, ...part };
    const address = `${location.pathname}${location.search}#${writeView(next)}`;
    if (next.assignment === view.assignment) history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
    setView(next);
  };
  return { view, change };
}

function fragment(): string {
  const text = location.hash.slice(1);
  return isPayload(text) ? '' : text;
}
