import { MINUTES_BEFORE, type MinutesBefore } from '../../projections/review/before.ts';

interface Props {
  minutes: MinutesBefore;
  onChange(minutes: MinutesBefore): void;
}

/** How long there is until the call. */
export const MinutesChoice = ({ minutes, onChange }: Props) => (
  <fieldset class="before-minutes">
    <legend>How many minutes do you have?</legend>
    {MINUTES_BEFORE.map((each) => (
      <label key={each}>
        <input type="radio" name="minutes" checked={each === minutes} onChange={() => onChange(each)} />
        <span>
          {each}
          <span class="visually-hidden"> minutes</span>
        </span>
      </label>
    ))}
  </fieldset>
);
