/** One file of script that several pages load, and what goes into it. */
interface Chunk {
  name: string;
  /** Of two that a module fits, the one with the higher number takes it. */
  priority: number;
  /** How the paths of its modules begin, from `src`; the architecture test looks that each finds something. */
  modules: readonly string[];
  /** The same of those that are left out again. */
  without?: readonly string[];
  /** What packages and the bundler bring along. */
  foreign?: RegExp;
}

export const chunks: readonly Chunk[] = [
  {
    // Apart, as pages that load something only when asked need no more. With it goes the little that search shares with
    // lessons, so that neither waits for a file of its own.
    name: 'load',
    priority: 3,
    modules: [
      ...['edit-distance', 'text-hash', 'seeded-random'].map((file) => `primitives/${file}`),
      'device/patient-fetch',
      'ui/kit/verified-import',
    ],
    foreign: /preload-helper|rolldown\/runtime/,
  },
  {
    // What every lesson and every list of lessons runs.
    name: 'shared',
    priority: 2,
    modules: [
      'log/',
      ...['calendar-day', 'shuffle', 'checksum', 'field-checks', 'canonical-json', 'href'].map(
        (file) => `primitives/${file}`,
      ),
      ...['whole-text', 'too-long', 'count', 'capital'].map((file) => `primitives/${file}`),
      ...['attempts', 'shown-answer', 'standing', 'progress', 'completion', 'proposed-day'].map(
        (file) => `projections/${file}`,
      ),
      ...[
        'Prose',
        'prose',
        'use-focus',
        'Said',
        'Sign',
        'attempt',
        'Option',
        'Parts',
        'text-map',
        'Ending',
        'ending',
      ].map((file) => `exercises/${file}`),
      ...[
        'learner',
        'open-log',
        'local-',
        'attach-second-copy',
        'workers',
        'site-name',
        'carry-over',
        'when-idle',
        'when-painted',
      ].map((file) => `device/${file}`),
      ...['persistence', 'erasure-signal', 'progress-hint', 'earlier-drafts', 'recent-visits'].map(
        (file) => `device/${file}`,
      ),
      ...[
        'mount-islands',
        'load-failed',
        'Boundary',
        'OtherDrafts',
        'translated',
        'page-data',
        'own-task',
        'adopt-styles',
        'day',
        'use-today',
      ].map((file) => `ui/kit/${file}`),
      'ui/listing/page-lessons',
      'ui/following/follow-in-address',
      'ui/lesson/steps/step-model',
      'ui/notices/notices',
      'ui/exercise/',
    ],
    without: [
      ...[
        'opfs-copy-worker',
        'copy-file',
        'memory-log',
        'merge',
        'erasable-log',
        'erase-database',
        'shown-assignment',
        // Only for whom somebody replied.
        'reply',
        'shown-reply',
        // Needed only where very much came at once.
        'append-in-batches',
        'import-into',
        'write-cache',
        'to-columns',
      ].map((file) => `log/${file}`),
    ],
    foreign: /node_modules\/(idb|preact)\//,
  },
  {
    // How far somebody is with some lessons, and where that leads.
    name: 'progress',
    priority: 1,
    modules: [...['following', 'lesson-reference', 'resume'].map((file) => `projections/${file}`), 'ui/listing/'],
    // They run as soon as they are loaded, and stand in their own pages only.
    without: ['ui/listing/listing-page', 'ui/listing/known-from-log'],
  },
  {
    // What others typed, as it can be shown.
    name: 'shown-text',
    priority: 1,
    modules: ['primitives/clean-text', 'log/shown-assignment'],
  },
  {
    // The plan for a real call as it is filled in, at the end of a lesson and wherever it is changed.
    name: 'plan',
    priority: 1,
    modules: ['PlanForm', 'plan', 'use-plan', 'use-draft', 'words-when-kept'].map((file) => `ui/commitment/${file}`),
  },
  {
    // The same once it is kept.
    name: 'commitment',
    priority: 1,
    modules: [
      'projections/commitments',
      ...['use-commitments', 'commitment-entry', 'card-words'].map((file) => `ui/commitment/${file}`),
      ...['Acts', 'CommitmentCard', 'NoteForm'].map((file) => `ui/commitment/${file}`),
      'ui/kit/save-calendar-file',
      'device/save-file',
    ],
  },
];

function isIn({ modules, without = [], foreign }: Chunk, id: string): boolean {
  const path = id.replaceAll('\\', '/');
  const begins = (beginning: string): boolean => path.includes(`/src/${beginning}`);
  return (modules.some(begins) && !without.some(begins)) || (foreign?.test(path) ?? false);
}

/** The same as the bundler takes it. */
export const chunkGroups = () =>
  chunks.map((chunk) => ({ name: chunk.name, priority: chunk.priority, test: (id: string) => isIn(chunk, id) }));
