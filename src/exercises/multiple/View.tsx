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
      onToggle={(id) => onDraft({ options: optionIds(exercise).filter(toggled(draft.options, id)) })}
    />
  ),
};

/** In the order of the exercise, so that the same ticks are the same response, however one came to them. */
const toggled =
  (ticked: readonly string[], id: string) =>
  (entry: string): boolean =>
    ticked.includes(entry) !== (entry === id);
