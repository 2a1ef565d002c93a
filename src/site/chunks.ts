import * as kinds from '../exercises/registry.ts';

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

const questions = Object.entries(kinds).flatMap(([name, { form }]) => (form === 'question' ? [name] : []));

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
      ...['shuffle', 'checksum', 'field-checks', 'canonical-json', 'href'].map((file) => `primitives/${file}`),
      ...['whole-text', 'clean-text', 'too-long', 'count', 'capital'].map((file) => `primitives/${file}`),
      'projections/attempts',
      'projections/shown-answer',
      'projections/standing',
      ...['Prose', 'prose', 'use-focus', 'Said', 'Sign', 'attempt', 'MovableList', 'use-motion'].map(
        (file) => `exercises/${file}`,
      ),
      ...['learner', 'open-log', 'local-', 'attach-second-copy', 'workers', 'site-name', 'carry-over', 'when-idle'].map(
        (file) => `device/${file}`,
      ),
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
      ].map((file) => `ui/kit/${file}`),
      'ui/listing/page-lessons',
      'ui/following/follow-in-address',
      'ui/lesson/steps/step-model',
      'ui/notices/notices',
      'ui/exercise/',
    ],
    without: [
      ...['log/opfs-copy', 'log/copy-file', 'log/memory-log'],
      // Needed only where very much came at once.
      ...['log/append-in-batches', 'log/import-into', 'log/write-cache', 'log/to-columns'],
    ],
    foreign: /node_modules\/(idb|preact)\//,
  },
  {
    // How far somebody is with some lessons, and where that leads.
    name: 'progress',
    priority: 1,
    modules: [
      'primitives/calendar-day',
      ...['completion', 'following', 'lesson-reference', 'progress', 'resume'].map((file) => `projections/${file}`),
      'ui/kit/day',
      'ui/kit/use-today',
      'ui/listing/',
    ],
    // They run as soon as they are loaded, and stand in their own pages only.
    without: ['ui/listing/listing-page', 'ui/listing/known-from-log'],
  },
  {
    // The plan for a real call, in a lesson and wherever it comes back.
    name: 'commitment',
    priority: 1,
    modules: [
      'projections/commitments',
      ...['use-', 'plan', 'words-', 'commitment-entry', 'card-words'].map((file) => `ui/commitment/${file}`),
      ...['Acts', 'CommitmentCard', 'NoteForm', 'PlanForm'].map((file) => `ui/commitment/${file}`),
      'ui/kit/save-calendar-file',
      'device/save-file',
    ],
  },
  {
    // The questions, most kinds of which a lesson has; practices of their own course come by themselves. How responses are
    // read goes where work is handed in.
    name: 'questions',
    priority: 1,
    modules: [
      ...questions.map((kind) => `exercises/${kind}/`),
      'exercises/Option',
      'exercises/Parts',
      'exercises/text-map',
    ],
    without: questions.map((kind) => `exercises/${kind}/outline`),
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
