import type { Kind } from '../kind.ts';
import { Options, OptionsSolution, optionIds } from '../Options.tsx';
import { grader, type MultipleResponse } from './grade.ts';
import type { Multiple } from './schema.ts';

export const kind: Kind<Multiple, MultipleResponse> = {
  label: () => 'Choose all that apply',
  grader,
  shuffles: optionIds,
  Solution: OptionsSolution,
  View: ({ exercise, draft, tries, done, order, name, onDraft }) => (
    <Options
      type="checkbox"
      options={exercise.options}
      order={order}
      name={name}
      chosen={draft.options}
      tries={tries.map(({ options }) => options)}
      done={done}
      onToggle={(id) => onDraft({ options: toggled(draft.options, id) })}
    />
  ),
};

const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((entry) => entry !== id) : [...ids, id];
