import { takenHue } from '../module-hue.ts';
import type { Check } from './check.ts';

/** A module in the color of right or wrong would make everything in it look answered. */
export const moduleHues: Check = ({ modules }) =>
  modules.flatMap(({ file, facts: { hue }, lineOf }) => {
    const taken = hue === undefined ? undefined : takenHue(hue);
    if (!taken) return [];
    return [
      {
        file,
        line: lineOf(['hue']),
        what: `The hue ${hue} is that of “${taken.meaning}”, so everything in this module would look ${taken.meaning}.`,
        mend: `write ${taken.nearest}, or leave \`hue\` out and the module gets a color of its own. 10 to 40 and 130 to 160 are taken.`,
      },
    ];
  });
