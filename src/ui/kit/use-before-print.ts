import { useEffect } from 'preact/hooks';

/** Calls this before the page is printed, whoever asked for it; what it changes is drawn in time. */
export function useBeforePrint(prepare: () => void): void {
  useEffect(() => {
    addEventListener('beforeprint', prepare);
    return () => removeEventListener('beforeprint', prepare);
  }, []);
}
