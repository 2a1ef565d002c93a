import { useEffect, useState } from 'preact/hooks';
import { isPayload, readView, type TeamView, usualView, writeView } from './view-state.ts';

/**
 * What the board shows, kept in the address. Another assignment is a step that Back takes back; the rest is not. Each part
 * of the page has it for itself, so that typing a name renews the table and nothing else.
 */
export function useView(): { view: TeamView; change: (part: Partial<TeamView>) => void } {
  const [view, setView] = useState(() => readView(fragment()));
  useEffect(() => {
    const read = (): void => setView(readView(fragment()));
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);

  const change = (part: Partial<TeamView>): void => {
    if (part.assignment === view.assignment) return;
    const isOther = part.assignment !== undefined;
    const next = { ...(isOther ? usualView : view), ...part };
    setView(next);
    const address = `${location.pathname}${location.search}#${writeView(next)}`;
    if (isOther) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  };
  return { view, change };
}

function fragment(): string {
  const text = location.hash.slice(1);
  return isPayload(text) ? '' : text;
}
