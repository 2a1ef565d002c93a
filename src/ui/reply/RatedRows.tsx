import type { RatedRow } from '../../log/reply.ts';
import { anchorsAt, levelInWords, type RubricOutline } from '../../team/reply/rubric-outline.ts';

interface Props {
  rows: readonly RatedRow[];
  rubric: RubricOutline;
}

/** How a trainer rated the work by the rubric: what they hear now, and what the next level sounds like. */
export const RatedRows = ({ rows, rubric }: Props) =>
  rows.length === 0 ? null : (
    <section data-rated-rows>
      <h2>By the rubric</h2>
      <ul class="rated-rows">
        {rows.map(({ row: id, level }) => {
          const row = rubric.rows.find((each) => each.id === id);
          const { now, next } = anchorsAt(row, level);
          return (
            <li key={id}>
              <p>
                <strong>{row?.title ?? 'A row the rubric no longer has'}</strong>: level {levelInWords(rubric, level)}
              </p>
              {now && <p class="soft">What that sounds like: {now}</p>}
              {next && (
                <p class="soft">
                  Next, {levelInWords(rubric, level + 1)}: {next}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
