import type { Check } from './check.ts';

/** Each tool of a mixed set is offered by an item. */
export const unusedTools: Check = ({ mixedSets }) =>
  mixedSets.flatMap(({ file, facts, lineOf }) => {
    const offered = new Set(facts.exercises.flatMap(({ options }) => options.map(({ tool }) => tool)));
    return Object.keys(facts.tools)
      .filter((id) => !offered.has(id))
      .map((id) => ({
        file,
        line: lineOf(['tools', id]),
        what: `No item offers the tool \`${id}\`.`,
        mend: 'offer it where it tempts, or take it out.',
      }));
  });
