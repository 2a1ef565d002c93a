import { useEffect, useState } from 'preact/hooks';

/** Long enough that somebody who types is not talked over. */
const PAUSE_MILLIS = 900;

/** The text for a live region: said once, after a pause in which it did not change. */
export function useAnnouncement(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE_MILLIS);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
