import { spokenDay } from '../../../adapters/assignment/invitation.ts';
import type { ResolvedAssignment } from '../../../adapters/assignment/resolve-assignment.ts';
import { count } from '../moment.ts';

/** An assignment as whoever opens its link reads it. */
export function Preview({ resolved }: { resolved: ResolvedAssignment }) {
  const { assignment, lessons, collection, minutes } = resolved;
  const { title, from, note, due, passMark } = assignment;
  return (
    <article class="sheet">
      <p class="eyebrow">{from === '' ? 'For you' : `From ${from}`}</p>
      <h3>{title === '' ? 'Without a title so far' : title}</h3>
      <p class="due">
        {due === undefined ? 'No due day' : `Due ${spokenDay(due, document.documentElement.lang)}`}
        {lessons.length > 0 && ` · ${count(lessons.length, 'lesson')}, about ${count(minutes, 'minute')}`}
      </p>
      {note !== '' && <p class="note">{note}</p>}
      {collection && (
        <p class="soft">
          The whole {collection.kind} “{collection.title}”
        </p>
      )}
      {lessons.length > 0 ? (
        <ol>
          {lessons.map(({ reference, lesson }) => (
            <li key={reference}>
              {lesson ? (
                <>
                  {lesson.title} <span class="soft">{lesson.minutes} min</span>
                </>
              ) : (
                'A lesson that this site does not have'
              )}
            </li>
          ))}
        </ol>
      ) : (
        <p class="soft">No lessons so far.</p>
      )}
      {passMark !== undefined && <p class="soft">Pass mark: {passMark} %. You can try again as often as you like.</p>}
    </article>
  );
}
