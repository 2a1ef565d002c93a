import type { Confidence } from '../../log/event.ts';

const LEVELS: readonly { level: Confidence; word: string }[] = [
  { level: 'guess', word: 'guessing' },
  { level: 'fairly', word: 'fairly' },
  { level: 'sure', word: 'sure' },
];

interface Props {
  name: string;
  value: Confidence | undefined;
  /** True once an answer was checked: looking back is not confidence. */
  locked: boolean;
  onPick(level: Confidence): void;
}

/** How sure the learner is: optional, one tap, never scored. */
export function ConfidencePicker({ name, value, locked, onPick }: Props) {
  if (locked && !value) return null;
  return (
    <fieldset class="confidence needs-script">
      <legend>{locked ? 'How sure were you?' : 'How sure are you?'}</legend>
      {LEVELS.map(({ level, word }) => (
        <label key={level}>
          <input
            type="radio"
            autocomplete="off"
            name={`${name}-confidence`}
            value={level}
            checked={value === level}
            aria-disabled={locked || undefined}
            onClick={(event) => locked && event.preventDefault()}
            onChange={() => !locked && onPick(level)}
          />
          <span>{word}</span>
        </label>
      ))}
    </fieldset>
  );
}
