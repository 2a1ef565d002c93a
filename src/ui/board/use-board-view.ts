import { useEffect, useState } from 'preact/hooks';
import { kindOf } from '../../formats/link/link-kinds.ts';
import { type BoardView, readView, usualView, writeView } from './board-view.ts';

/**
 * What the board shows, kept in the address. Another assignment, part or person is a step that Back takes back; the rest is not. Each part
 * of the page has it for itself, so that typing a name renews the table and nothing else; what counts is the address.
 */
export function useBoardView(): { view: BoardView; change: (part: Partial<BoardView>) => void } {
  const [view, setView] = useState(viewHere);
  useEffect(() => {
    const read = (): void => setView(viewHere());
    addEventListener('popstate', read);
    // The address may have changed since it was read.
    if (writeView(viewHere()) !== writeView(view)) read();
    return () => removeEventListener('popstate', read);
  }, []);

  const change = (part: Partial<BoardView>): void => {
    const now = viewHere();
    if (part.assignment !== undefined && part.assignment === now.assignment) return;
    const leaves = part.assignment !== undefined && now.assignment !== '';
    const isStep = leaves || part.part !== undefined || part.person !== undefined;
    const next = { ...(leaves ? usualView : now), ...part };
    setView(next);
    const address = `${location.pathname}${location.search}#${writeView(next)}`;
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  };
  return { view, change };
}

function viewHere(): BoardView {
  const text = location.hash.slice(1);
  // A link says nothing about the view, and is on its way out of the address.
  return readView(kindOf(text) ? '' : text);
}
