/** The parts of a hand-in that a rep can leave out one by one. Names are frozen: events and hand-ins hold them. */
export const PARTS = [
  'name',
  'lessons',
  'scores',
  'attempts',
  'answers',
  'texts',
  'commitments',
  'confidence',
  'calls',
  'notes',
] as const;

export type Part = (typeof PARTS)[number];

/** What each part is, and what leaving it out means, for the rep. */
export const PART_WORDS: Readonly<Record<Part, { label: string; what: string }>> = {
  name: { label: 'Your name', what: 'As you type it above. Without it, your trainer sees “No name”.' },
  lessons: { label: 'Lessons', what: 'How far you got in each lesson, and the day you completed it.' },
  scores: { label: 'Scores', what: 'Your first and latest scores, by lesson and by exercise.' },
  attempts: { label: 'Attempts', what: 'How often you tried each exercise, and your latest try next to the first.' },
  answers: { label: 'Answers', what: 'What you chose, sorted, matched or filled in.' },
  texts: { label: 'Texts', what: 'What you wrote in your own words.' },
  commitments: {
    label: 'Plans',
    what: 'What you planned to do on a real call, its day, and whether it came up. No names, no notes.',
  },
  confidence: { label: 'How sure you were', what: 'Only if you tick it. It’s never scored.' },
  calls: {
    label: 'Names of the calls',
    what: 'Only if you tick it: what you typed under “Which call” in each plan you share.',
  },
  notes: {
    label: 'Notes from the calls',
    what: 'Only if you tick it: what you noted after the call for each plan you share.',
  },
};

/** Which parts are shared, and which single items of them are not. */
export interface Selection {
  parts: ReadonlySet<Part>;
  /** Keys of items, as the preview gives them. */
  leftOut: ReadonlySet<string>;
}

/** What is shared only when the rep ticks it: how sure they were, and what may name a customer. */
const ONLY_IF_TICKED: readonly Part[] = ['confidence', 'calls', 'notes'];

export const usualSelection: Selection = {
  parts: new Set(PARTS.filter((part) => !ONLY_IF_TICKED.includes(part))),
  leftOut: new Set(),
};
