import { useLayoutEffect, useState } from 'preact/hooks';
import { type Choices, type LibraryState, noFilter, readState, writeState } from '../../search/shared/lesson-filter.ts';

/** What the library shows, kept in the address, so that Back, a bookmark and a shared link bring it again. */
export function useLibraryState(choices: Choices) {
  const [state, setState] = useState(noFilter);
  const [isRead, setRead] = useState(false);
  const [unknown, setUnknown] = useState<readonly string[]>([]);

  // At once: what was typed before the script came is put in next, and adds to what the address says.
  useLayoutEffect(() => {
    const read = (): void => {
      const found = readState(location.search, choices);
      setState(found.state);
      setUnknown(found.unknown);
      setRead(true);
    };
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);

  const change = (part: Partial<LibraryState>): void => {
    const next = { ...state, ...part };
    setState(next);
    setUnknown([]);
    history.replaceState(null, '', `${location.pathname}${writeState(next)}`);
  };
  return { state, isRead, unknown, change };
}
