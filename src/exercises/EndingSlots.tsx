import { EndingHairpin } from './EndingHairpin.tsx';
import { ENDING_WORDS, type EndingKind } from './ending.ts';

interface Props {
  endings: readonly { ending: EndingKind; title: string; isFound: boolean }[];
}

/** A place for each ending of a talk. What is not found yet keeps its title to itself. */
export const EndingSlots = ({ endings }: Props) => (
  <ul class="endings" aria-label="Endings">
    {endings.map(({ ending, title, isFound }) => (
      <li key={ending} data-ending={ending} data-found={isFound}>
        <EndingHairpin ending={ending} />
        <strong>{ENDING_WORDS[ending]}</strong> <span>{isFound ? title : 'Not found yet'}</span>
      </li>
    ))}
  </ul>
);
