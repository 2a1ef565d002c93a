import * as kinds from '../exercises/registry.ts';

/** One file of script that several pages load, and what goes into it. */
export interface Chunk {
  name: string;
  /** Of two that a module fits, the one with the higher number takes it. */
  priority: number;
  /** From `src`, or what a package or the bundler brings along; the architecture test looks that each finds something. */
  modules: readonly RegExp[];
}

const questions = Object.entries(kinds).flatMap(([name, { form }]) => (form === 'question' ? [name] : []));

export const chunks: readonly Chunk[] = [
  {
    // Apart, as pages that load something only when asked need no more. With it goes the little that search shares with
    // lessons, so that neither waits for a file of its own.
    name: 'load',
    priority: 3,
    modules: [/preload-helper/, /rolldown\/runtime/, /src\/primitives\/(edit-distance|text-hash|seeded-random)/],
  },
  {
    // What every lesson and every list of lessons runs.
    name: 'shared',
    priority: 2,
    modules: [
      /src\/log\/(?!opfs-copy|copy-file|memory-log)/,
      /src\/primitives\/(shuffle|checksum|field-checks|canonical-json|calendar-day|href)/,
      /src\/projections\/(?!assignments|lesson-|next-step)/,
      /src\/exercises\/(Prose|prose|use-focus|attempt|MovableList)/,
      /src\/device\/(learner|open-log|local-|attach-second-copy|workers|site-name|handover|persistence|erasure-signal)/,
      /src\/device\/(progress-hint|practice-drafts)/,
      /src\/ui\/kit\/(mount|day)/,
      /src\/ui\/notices\/notices/,
      /src\/ui\/listing\/(?!listing-page)/,
      /src\/ui\/exercise\//,
      /node_modules\/(idb|preact)\//,
    ],
  },
  {
    // The questions, most kinds of which a lesson has; practices of their own course come by themselves. How responses are
    // read goes where work is handed in.
    name: 'questions',
    priority: 1,
    modules: [
      new RegExp(`src/exercises/(${questions.join('|')})/(?!outline)`),
      /src\/exercises\/(Option|Parts|text-map)/,
    ],
  },
];

/** The same as the bundler takes it. */
export const chunkGroups = () =>
  chunks.map(({ name, priority, modules }) => ({
    name,
    priority,
    test: (id: string) => modules.some((pattern) => pattern.test(id.replaceAll('\\', '/'))),
  }));
