import { useEffect, useRef } from 'preact/hooks';

/** Where somebody was when they followed a link: how many hits were shown, and how far down the page. */
interface Left {
  most: number;
  top: number;
}

interface Options {
  most: number;
  setMost(most: number): void;
  /** The hits stand, or there are none to wait for. */
  isReady: boolean;
}

/**
 * Lets Back come to where a link was followed. The browser itself can't, as the hits stand only later; so it is kept
 * with the page's entry in the history.
 */
export function useReturn({ most, setMost, isReady }: Options): void {
  const left = useRef<Left | undefined>(undefined);

  useEffect(() => {
    left.current = readLeft(history.state);
    if (left.current) setMost(left.current.most);
  }, []);

  useEffect(() => {
    if (!isReady || !left.current) return;
    scrollTo({ top: left.current.top, behavior: 'instant' });
    left.current = undefined;
  });

  useEffect(() => {
    const note = ({ target }: MouseEvent): void => {
      if (!(target instanceof Element) || !target.closest('main a')) return;
      history.replaceState({ ...Object(history.state), left: { most, top: scrollY } }, '');
    };
    document.addEventListener('click', note);
    return () => document.removeEventListener('click', note);
  }, [most]);
}

function readLeft(state: unknown): Left | undefined {
  const { most, top } = Object((state as { left?: unknown } | null)?.left) as Partial<Left>;
  return typeof most === 'number' && typeof top === 'number' ? { most, top } : undefined;
}
