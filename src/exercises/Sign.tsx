/** What came of a try, from best to worst. */
export type Outcome = 'right' | 'partly' | 'not-yet' | 'wrong';

/** What is drawn on a ring: a check, its right half filled, and a cross. What may be tried again has an arrow for a ring. */
const MARKS: Readonly<Record<Outcome, string>> = {
  right: 'm4.9 8.3 2.2 2.2 4.1-4.9',
  partly: 'M8 3.5v9a4.5 4.5 0 0 0 0-9z',
  'not-yet': 'M13.4 9.2A5.5 5.5 0 1 1 12 4.1m.9-2.6-.5 3-3-.5',
  wrong: 'm5.6 5.6 4.8 4.8m0-4.8-4.8 4.8',
};

/** The sign of an outcome, as large as the letters beside it, which say the same. */
export const Sign = ({ of }: { of: Outcome }) => (
  <svg class="sign" data-sign={of} viewBox="0 0 16 16" aria-hidden="true">
    {of !== 'not-yet' && <circle cx="8" cy="8" r="7" />}
    <path d={MARKS[of]} />
  </svg>
);
