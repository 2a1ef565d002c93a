import { wordListOf } from '../../search/shared/words.ts';

export type Theme = 'light' | 'dark' | 'system';

/** Something of the site itself that can be looked for beside what the course says. */
export interface Command {
  title: string;
  /** What one finds there, or what it does. */
  note: string;
  /** What people type who want it, in lower case and without signs. */
  words: readonly string[];
  /** A page from the site's root, or something that is done at once. */
  does: { path: string } | { theme: Theme };
  /** Only where there are calls to get ready for. */
  ofSituations?: true;
}

const commands: readonly Command[] = [
  {
    title: 'What buyers say',
    note: 'Every line, by theme, with what to say back',
    words: ['what buyers say', 'sayings', 'objections', 'objection handling', 'buyer says', 'field guide'],
    does: { path: '/sayings/' },
  },
  {
    title: 'Five minutes before a call',
    note: 'One line to say, a few questions, a page to take along',
    words: ['before a call', 'before the call', 'five minutes', 'get ready', 'prepare a call', 'call sheet'],
    does: { path: '/before/' },
    ofSituations: true,
  },
  {
    title: 'Review',
    note: 'The questions that have come back',
    words: ['review', 'repeat', 'due today'],
    does: { path: '/review/' },
  },
  {
    title: 'Your assignments',
    note: 'See what’s due, and hand it in',
    words: ['hand in', 'handin', 'submit', 'my assignments', 'assignments', 'homework'],
    does: { path: '/assignment/#all' },
  },
  {
    title: 'Your progress',
    note: 'What you can do, what to look at again, your plans',
    words: ['progress', 'my progress', 'scores', 'my plans'],
    does: { path: '/progress/' },
  },
  {
    title: 'Your record',
    note: 'Everything you’ve finished, to print',
    words: ['record', 'my record', 'certificate', 'print my record'],
    does: { path: '/record/' },
  },
  {
    title: 'Back up your progress',
    note: 'Save a file, restore one, or continue on another device',
    words: ['back up', 'backup', 'restore', 'export', 'import', 'your data', 'new phone', 'another device', 'erase'],
    does: { path: '/data/' },
  },
  {
    title: 'For trainers',
    note: 'Lead a session, assign lessons, see what your team hands in',
    words: ['trainer', 'trainers', 'for trainers', 'training session', 'guides', 'rubric'],
    does: { path: '/trainer/' },
  },
  {
    title: 'Assign lessons',
    note: 'Choose lessons, set a due date, send one link',
    words: ['assign', 'assign lessons', 'assignment', 'new assignment'],
    does: { path: '/trainer/assign/' },
  },
  {
    title: 'Team board',
    note: 'Who did what, and which questions were hard',
    words: ['board', 'team board', 'my team', 'team', 'hand ins', 'dashboard'],
    does: { path: '/trainer/team/' },
  },
  {
    title: 'Learning paths',
    note: 'Lessons in order for a role',
    words: ['paths', 'learning paths', 'learning path', 'curriculum'],
    does: { path: '/paths/' },
  },
  {
    title: 'Glossary',
    note: 'The words that the lessons use',
    words: ['glossary', 'definitions', 'vocabulary'],
    does: { path: '/glossary/' },
  },
  {
    title: 'Dark theme',
    note: 'Switches right away',
    words: ['dark', 'dark mode', 'dark theme', 'night mode', 'theme', 'color theme'],
    does: { theme: 'dark' },
  },
  {
    title: 'Light theme',
    note: 'Switches right away',
    words: ['light', 'light mode', 'light theme', 'day mode', 'theme', 'color theme'],
    does: { theme: 'light' },
  },
  {
    title: 'System theme',
    note: 'Switches right away',
    words: ['system theme', 'auto theme', 'theme', 'color theme'],
    does: { theme: 'system' },
  },
  {
    title: 'Privacy',
    note: 'What stays in this browser, and what leaves it',
    words: ['privacy', 'cookies', 'tracking', 'about this site'],
    does: { path: '/about/#privacy' },
  },
];

export interface FoundCommand {
  command: Command;
  /** All of its words were typed, and nothing else. */
  isWhole: boolean;
}

/** Fewer letters begin too many words. */
const LEAST_TYPED = 3;
/** What the course says must stay in view below. */
const MOST = 3;

/** The commands that begin with what was typed, those whose words are complete first. */
export function commandsFor(typed: string, { hasSituations }: { hasSituations: boolean }): FoundCommand[] {
  const wanted = wordListOf(typed).join(' ');
  if (wanted.length < LEAST_TYPED) return [];
  return commands
    .filter(({ ofSituations }) => hasSituations || !ofSituations)
    .filter(({ words }) => words.some((each) => each.startsWith(wanted)))
    .map((command) => ({ command, isWhole: command.words.includes(wanted) }))
    .toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole))
    .slice(0, MOST);
}
