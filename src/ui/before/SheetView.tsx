import type { ComponentChildren, RefObject } from 'preact';
import { spoken } from '../kit/day.ts';
import type { CallSheet } from './call-sheet.ts';

interface Props {
  sheet: CallSheet;
  /** Gets the focus when the sheet is what the last act led to. */
  heading?: RefObject<HTMLHeadingElement>;
  /** What one can do with it; left out of paper and of the file. */
  children?: ComponentChildren;
}

/** One page for one call: on the screen, on paper, and in a file. It has no links, as two of the three can't follow them. */
export function SheetView({ sheet, heading, children }: Props) {
  const { situation, plans, missed } = sheet;
  return (
    <article class="call-sheet">
      <h2 tabIndex={-1} ref={heading ?? null}>
        {situation.title}
      </h2>
      <p class="call-aloud">{situation.isPlan ? 'Your plan' : 'Say it aloud, twice'}</p>
      <p class="call-line">{situation.isPlan ? situation.line : `“${situation.line}”`}</p>
      {children}
      {plans.length > 0 && (
        <section>
          <h3>What you planned</h3>
          <ul>
            {plans.map(({ plan, day }) => (
              <li key={plan}>
                {plan} <small>({spoken(day)})</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {situation.rules.length > 0 && (
        <section>
          <h3>Keep in mind</h3>
          <ul class="call-rules">
            {situation.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </section>
      )}
      {situation.replies.length > 0 && (
        <section>
          <h3>What you may hear, and what to answer</h3>
          <dl>
            {situation.replies.map(({ says, answer }) => (
              <div key={says}>
                <dt>“{says}”</dt>
                <dd>“{answer}”</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {missed.length > 0 && (
        <section>
          <h3>What you missed last time</h3>
          <ul>
            {missed.map(({ lesson, stem, right }) => (
              <li key={stem}>
                {stem} <strong>{right}</strong> <small>({lesson})</small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
