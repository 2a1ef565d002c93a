import { useEffect, useRef, useState } from 'preact/hooks';
import { type Found, findPlaces, nothingFound } from '../../search/read/find-places.ts';
import type { OpenIndex } from '../../search/read/open-index.ts';
import { inSiteIndex } from './search-client.ts';

export interface SearchState {
  /** `failed`: a part of the index could not be fetched. */
  status: 'idle' | 'searching' | 'done' | 'failed';
  /** What `found` belongs to. */
  input: string;
  found: Found;
}

/** Whether there is something to show, if only what was found a letter ago. */
export const isShown = ({ status, input }: SearchState): boolean =>
  status === 'done' || (status === 'searching' && input !== '');

/** Tells which places of the index may be found. */
export type WantedPlaces = (index: OpenIndex) => Promise<(document: number) => boolean>;

interface Options {
  most: number;
  /** None is left out without it; another function searches anew. */
  wanted?: WantedPlaces | undefined;
}

/** A pause between two letters is shorter than this. */
const PAUSE_MILLIS = 90;
const idle: SearchState = { status: 'idle', input: '', found: nothingFound };

/** Searches as somebody types. What was found before stays until there is something newer. */
export function useSearch(input: string, { most, wanted }: Options): SearchState & { retry: () => void } {
  const [state, setState] = useState(idle);
  const [round, setRound] = useState(0);
  const isFirst = useRef(true);

  useEffect(() => {
    if (input.trim() === '') {
      setState(idle);
      return;
    }
    let isStale = false;
    const search = async (): Promise<void> => {
      setState((before) => ({ ...before, status: 'searching' }));
      try {
        const found = await inSiteIndex(async (index) =>
          findPlaces(index, input, { most, isWanted: await wanted?.(index) }),
        );
        if (!isStale) setState({ status: 'done', input, found });
      } catch {
        // Belongs to no input: while it is tried again, there is nothing to show.
        if (!isStale) setState({ ...idle, status: 'failed' });
      }
    };
    const timer = setTimeout(() => void search(), isFirst.current ? 0 : PAUSE_MILLIS);
    isFirst.current = false;
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [input, most, wanted, round]);

  return { ...state, retry: () => setRound((before) => before + 1) };
}
