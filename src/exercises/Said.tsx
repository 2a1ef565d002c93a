import { useCallback, useState } from 'preact/hooks';

/** What a live region says. */
export interface Told {
  words: string;
  /** How often something was said there. */
  times: number;
}

/**
 * What a live region says, and how to say something. Said twice, the same words are told twice: a region in which nothing
 * changes is silent, also for somebody who pressed the same button again and waits for an answer.
 */
export function useSaid(first = ''): [Told, (words: string) => void] {
  const [told, setTold] = useState<Told>({ words: first, times: 0 });
  const say = useCallback((words: string) => setTold(({ times }) => ({ words, times: times + 1 })), []);
  return [told, say];
}

/** The words in their live region. */
export const Said = ({ told: { words, times } }: { told: Told }) =>
  words === '' ? null : <span key={times}>{words}</span>;
