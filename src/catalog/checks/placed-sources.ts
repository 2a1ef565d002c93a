import type { Check } from './check.ts';

/** Where a lesson shows its sources, it has some: else a heading would stand above nothing. */
export const placedSources: Check = ({ lessons }) =>
  lessons.flatMap(({ file, facts, gaps, scan }) =>
    facts.sources.length > 0 || gaps.facts.has('sources')
      ? []
      : scan.tags
          .filter(({ name }) => name === 'Sources')
          .map(({ line }) => ({
            file,
            line,
            what: 'The sources are placed here, but the lesson has none.',
            mend: 'list them under `sources` at the top of the file, or take the tag and its heading out.',
          })),
  );
