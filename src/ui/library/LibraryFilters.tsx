import { useId, useState } from 'preact/hooks';
import { type FilterName, filterNames, type LibraryState } from '../../search/lesson-filter.ts';
import type { LibraryChoices } from '../../site/library-choices.ts';

const labels: Readonly<Record<FilterName, readonly [label: string, any: string]>> = {
  module: ['Module', 'Every module'],
  skill: ['Skill', 'Every skill'],
  level: ['Level', 'Every level'],
  minutes: ['Time', 'Any length'],
  status: ['Progress', 'Any progress'],
  sort: ['Order', 'As in the course'],
};

interface Props {
  choices: LibraryChoices;
  state: LibraryState;
  change(part: Partial<LibraryState>): void;
}

export function LibraryFilters({ choices, state, change }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const used = filterNames.filter((name) => name !== 'sort' && state[name] !== '').length;
  return (
    <>
      <button
        type="button"
        class="button quiet fold"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {used > 0 ? `Filters (${used})` : 'Filters'}
      </button>
      <div id={id} class="filters" data-open={isOpen ? '' : undefined}>
        {filterNames.map((name) => {
          const [label, any] = labels[name];
          return (
            <label key={name} hidden={choices[name].length === 0 || (name === 'sort' && state.query.trim() !== '')}>
              <span>{label}</span>
              <select
                name={name}
                value={state[name]}
                onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
              >
                <option value="">{any}</option>
                {choices[name].map(({ value, words }) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </select>
            </label>
          );
        })}
      </div>
    </>
  );
}
