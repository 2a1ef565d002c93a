import { useEffect, useState } from 'preact/hooks';

interface RosterText {
  text: string;
  /** How many names are in it. */
  found: number;
  problem: string;
  onType(text: string): void;
  onSubmit(): void;
}

/** The list of names while it is typed. What reads tables is fetched when somebody types, not with the page. */
export function useRosterText(roster: readonly string[], onSave: (names: readonly string[]) => void): RosterText {
  const saved = roster.join('\n');
  const [text, setText] = useState(saved);
  const [found, setFound] = useState(roster.length);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    setText(saved);
    setFound(roster.length);
  }, [saved]);

  const read = async (now: string): Promise<readonly string[]> => {
    const { parseRoster } = await import('../../../team/board/parse-roster.ts');
    const names = parseRoster(now);
    setFound(names.length);
    return names;
  };

  const save = async (): Promise<void> => {
    const names = await read(text).catch(() => undefined);
    if (!names) return setProblem('The list could not be read. Check your connection and try again.');
    const isEmpty = names.length === 0 && roster.length === 0;
    setProblem(isEmpty ? 'There is no name in it yet. Paste or type at least one.' : '');
    if (isEmpty) document.getElementById('roster')?.focus();
    else onSave(names);
  };

  const onType = (now: string): void => {
    setText(now);
    // Whoever saves is told when it can't be read.
    read(now).catch(() => {});
  };

  return { text, found, problem, onType, onSubmit: () => void save() };
}
