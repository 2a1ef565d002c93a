import type { LessonRow } from './lesson-rows.ts';

/** The lessons of an assignment in their order, each with how far it is. */
export const AssignedLessons = ({ rows }: { rows: readonly LessonRow[] }) => (
  <ol class="assigned-lessons">
    {rows.map(({ title, href, status, words }) => (
      <li key={title} data-status={status}>
        <span class="tick" aria-hidden="true" />
        <span>
          {href === undefined ? (
            title
          ) : (
            <a class="lone-link" href={href}>
              {title}
            </a>
          )}
          <span class="soft"> {words}</span>
        </span>
      </li>
    ))}
  </ol>
);
