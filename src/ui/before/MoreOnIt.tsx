import { href } from '../../primitives/href.ts';
import type { SituationSheet } from '../../site/situation-sheets.ts';

/** Where all of it comes from, for whoever has more time, and what stands above it in the trade. */
export const MoreOnIt = ({ lessons, guardrails }: Pick<SituationSheet, 'lessons' | 'guardrails'>) => (
  <section class="before-more no-print" aria-labelledby="before-more">
    <h3 id="before-more">Where this comes from</h3>
    <ul>
      {lessons.map(({ id, title }) => (
        <li key={id}>
          <a class="lone-link" href={href(`/lessons/${id}/`)}>
            {title}
          </a>
        </li>
      ))}
      {guardrails.map(({ id, title }) => (
        <li key={id}>
          The rules above it: <a href={href(`/guardrails/${id}/`)}>{title}</a>
        </li>
      ))}
    </ul>
  </section>
);
