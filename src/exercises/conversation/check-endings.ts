import type { Breach } from '../breach.ts';
import type { End, Plot } from './plot.ts';
import { ENDINGS, type Meters } from './replay.ts';
import type { Conversation } from './schema.ts';

/** A strong ending can be reached, those that are written are those that are reached, and a wrong turn can be made good. */
export function endingBreaches(exercise: Conversation, { ends }: Plot): Breach[] {
  const marks = marksOutOfOrder(exercise);
  // Which endings are reached depends on the marks.
  if (marks.length > 0) return marks;
  return [
    ...withoutStrongEnd(exercise, ends),
    ...writtenButNotReached(exercise, ends),
    ...reachedButNotWritten(exercise, ends),
    ...beyondMending(ends),
  ];
}

const METERS = ['trust', 'progress'] as const;

const marksOutOfOrder = ({ strong, weak }: Conversation): Breach[] =>
  METERS.filter((meter) => weak[meter] > strong[meter]).map((meter) => ({
    path: ['weak', meter],
    what: `an ending is weak with ${meter} below ${weak[meter]}, but strong with ${strong[meter]} already.`,
    mend: `write ${strong[meter]} or less here, or more in \`strong\`.`,
  }));

function withoutStrongEnd({ strong }: Conversation, ends: readonly End[]): Breach[] {
  if (ends.some(({ ending }) => ending === 'strong')) return [];
  const lacks = ({ trust, progress }: Meters): number =>
    Math.max(0, strong.trust - trust) + Math.max(0, strong.progress - progress);
  const [best] = [...ends].sort((a, b) => lacks(a) - lacks(b));
  if (!best) return [];
  return [
    {
      path: ['endings', 'strong'],
      what: `no path leads to a strong ending, which begins with ${inWords(strong)}; the best one, ${pathInWords(best)}, ends with ${inWords(best)}.`,
      mend: 'let its replies win more, or lower the marks of `strong`.',
    },
  ];
}

const writtenButNotReached = ({ endings }: Conversation, ends: readonly End[]): Breach[] =>
  ENDINGS.filter((kind) => kind !== 'strong' && endings[kind] && !ends.some(({ ending }) => ending === kind)).map(
    (kind) => ({
      path: ['endings', kind],
      what: `no path leads to the ${kind} ending that is written here.`,
      mend: 'take it out, or change the `trust` and `progress` of replies until one does.',
    }),
  );

const reachedButNotWritten = ({ endings }: Conversation, ends: readonly End[]): Breach[] =>
  ENDINGS.flatMap((kind): Breach[] => {
    const end = ends.find(({ ending }) => ending === kind);
    if (!end || endings[kind]) return [];
    return [
      {
        path: ['endings'],
        what: `no ${kind} ending is written, but the path ${pathInWords(end)} leads to one, with ${inWords(end)}.`,
        mend: `add \`${kind}\` with a title and a debrief, or change the \`trust\` and \`progress\` of these replies.`,
      },
    ];
  });

function beyondMending(ends: readonly End[]): Breach[] {
  const slipped = ends.filter((end) => end.slipped);
  if (slipped.length === 0 || slipped.some(({ ending }) => ending !== 'weak')) return [];
  return [
    {
      path: ['nodes'],
      what: 'each path with a costly reply ends weak, so no wrong turn can be made good.',
      mend: 'let one of these replies cost less, or a later one win more.',
      isTaste: true,
    },
  ];
}

const inWords = ({ trust, progress }: Meters): string => `trust ${trust} and progress ${progress}`;

const pathInWords = ({ steps }: End): string => steps.map(({ node, reply }) => `\`${node}/${reply}\``).join(' → ');
