import { useState } from 'preact/hooks';
import { recentVisits } from '../../device/recent-visits.ts';
import { chooseTheme } from './choose-theme.ts';
import { commandsFor } from './commands.ts';
import { foundOptions, openingOptions, type QuickOptionData } from './quick-options.ts';
import type { SearchReturn } from './search-return.ts';
import { useChoice } from './use-choice.ts';
import { useOpening } from './use-opening.ts';
import { useSearch } from './use-search.ts';

/** So many places are listed; the library has all. */
export const MOST_LISTED = 8;

/** Where a round begins. */
export interface Beginning {
  /** What stands in the field already. */
  typed: string;
  /** The key of the option that somebody comes back from. */
  cameFrom: string | undefined;
}

/** What the quick search offers to what is typed, and which of it is chosen. */
export function useQuickSearch({ typed, cameFrom }: Beginning, leave: (search: SearchReturn) => void) {
  const [input, setInput] = useState(typed);
  const [back, setBack] = useState(cameFrom);
  const [done, setDone] = useState('');
  const opening = useOpening();
  const search = useSearch(input, { most: MOST_LISTED });
  const isEmpty = input.trim() === '';
  const commands = commandsFor(input, { hasSituations: opening?.hasSituations ?? false });
  const options = isEmpty ? openingOptions(opening?.says ?? [], recentVisits()) : foundOptions(search.found, commands);
  const whole = commands.find(({ isWhole }) => isWhole);
  const choice = useChoice(options, back ?? (whole && `command:${whole.command.title}`));

  const type = (text: string): void => {
    setInput(text);
    setBack(undefined);
    setDone('');
    choice.clear();
  };
  const choose = (option: QuickOptionData): void => {
    if (option.kind === 'saying') type(option.says);
    else if (option.kind === 'command' && 'theme' in option.command.does) {
      chooseTheme(option.command.does.theme);
      setDone(`${option.command.title} is on.`);
    } else leave({ typed: input, key: option.key });
  };
  return { input, isEmpty, search, options, choice, done, type, choose };
}
