import { useEffect, useState } from 'preact/hooks';
import type { RosterReading } from '../../../team/board/parse-roster.ts';

interface RosterText {
  text: string;
  /** The names in it, each once. */
  found: readonly string[];
  /** Those of them that it holds more than once. */
  twice: readonly string[];
  /** Whether it differs from what is saved, so that the names are worth a look. */
  isChanged: boolean;
  problem: string;
  onType(text: string): void;
  onSubmit(): void;
}

/** The list of names while it is typed. What reads tables is fetched when somebody types, not with the page. */
export function useRosterText(roster: readonly string[], onSave: (names: readonly string[]) => void): RosterText {
  const saved = roster.join('\n');
  const [text, setText] = useState(saved);
  const [{ names: found, twice }, setFound] = useState(asSaved(roster));
  const [problem, setProblem] = useState('');
  useEffect(() => {
    setText(saved);
    setFound(asSaved(roster));
  }, [saved]);

  const read = async (now: string): Promise<readonly string[]> => {
    const { readRoster } = await import('../../../team/board/parse-roster.ts');
    const reading = readRoster(now);
    setFound(reading);
    return reading.names;
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

  return { text, found, twice, isChanged: text !== saved, problem, onType, onSubmit: () => void save() };
}

const asSaved = (roster: readonly string[]): RosterReading => ({ names: [...roster], twice: [] });
