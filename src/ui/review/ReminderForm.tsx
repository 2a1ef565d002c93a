import { useState } from 'preact/hooks';
import { Said, useSaid } from '../../exercises/Said.tsx';
import { isRhythm, isTimeOfDay } from '../../formats/calendar/recurring-entry.ts';
import { changed, reminderHere, saveReminder } from './reminder.ts';

/** Puts review into the learner's own calendar, which reminds of it: a site without a server can't. */
export function ReminderForm() {
  const [reminder, setReminder] = useState(reminderHere);
  // A time that is typed halfway is none.
  const [typed, setTyped] = useState(reminder.time);
  const [told, say] = useSaid();
  return (
    <form
      class="review-reminder no-print"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (isTimeOfDay(typed)) void saveReminder(reminder).then(say);
        else say('Type the full time, such as 8:30 AM.');
      }}
    >
      <p>This site can’t remind you on its own, but your calendar can: five minutes, with a link to this page.</p>
      <label>
        Remind me at
        <input
          type="time"
          value={typed}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            if (isTimeOfDay(value)) setReminder(changed(reminder, { time: value }));
          }}
        />
      </label>
      <select
        aria-label="Which days"
        value={reminder.rhythm}
        onChange={({ currentTarget: { value } }) => {
          if (isRhythm(value)) setReminder(changed(reminder, { rhythm: value }));
        }}
      >
        <option value="weekdays">on weekdays</option>
        <option value="daily">every day</option>
      </select>
      <button type="submit" class="button quiet">
        Add to calendar
      </button>
      <p role="status">
        <Said told={told} />
      </p>
    </form>
  );
}
