import type { Kind } from '../kind.ts';
import { Options, OptionsSolution, optionIds } from '../Options.tsx';
import { type ChoiceResponse, grader } from './grade.ts';
import type { Choice } from './schema.ts';

export const kind: Kind<Choice, ChoiceResponse> = {
  label: () => 'Choose one',
  grader,
  shuffles: optionIds,
  Solution: OptionsSolution,
  placesVerdict: true,
  View: ({ exercise, draft, tries, done, order, name, verdict, onDraft }) => (
    <Options
      type="radio"
      options={exercise.options}
      order={order}
      name={name}
      chosen={[draft.option]}
      tries={tries.map(({ option }) => [option])}
      done={done}
      verdict={verdict}
      onToggle={(option) => onDraft({ option })}
    />
  ),
};
