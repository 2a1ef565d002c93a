import { listed, nearest } from '../../primitives/valid-choices.ts';
import type { LessonSource } from '../course-sources.ts';
import type { Problem } from '../problem.ts';
import type { Moves } from '../schemas/moves.ts';
import type { Check } from './check.ts';
import { sameNames } from './same-names.ts';

/** Transcripts name moves that stand in moves.yaml. One that no line makes yet does no harm there. */
export const moves: Check = ({ moves, lessons }) => {
  // A file that can't be read has been told of.
  if (!moves) return [];
  const codes = Object.keys(moves.facts);
  const made = lessons.flatMap(movesIn);
  if (codes.length === 0) return noMoves(moves.file, [...new Set(made.map(({ move }) => move))]);
  const unknown = made.filter(({ move }) => !codes.includes(move));
  return [
    ...sameNames(moves, 'moves'),
    ...unknown.map(({ file, line, move }) => ({
      file,
      line,
      what: `The move \`${move}\` is not in moves.yaml.`,
      mend: meantMove(moves.facts, move),
    })),
  ];
};

/** Codes alone say little, so each comes with its name; one may have written the name, or other capitals. */
function meantMove(known: Moves, written: string): string {
  const codes = Object.keys(known);
  const inWords = (code: string): string => `\`${code}\` (${known[code]?.name})`;
  const wanted = written.toLowerCase();
  const same = codes.find((code) => [code, known[code]?.name].some((word) => word?.toLowerCase() === wanted));
  if (same !== undefined) return `write \`${same}\`.`;
  const near = nearest(codes, written);
  const add = `add \`${written}\` to moves.yaml, with its \`name\``;
  if (near !== undefined) return `did you mean ${inWords(near)}? Otherwise ${add}.`;
  return `use ${codes.map(inWords).join(', ')}; or ${add}.`;
}

const movesIn = ({ file, scan }: LessonSource): { file: string; line: number; move: string }[] =>
  scan.tags.flatMap(({ name, attributes, line }) => {
    const move = attributes['move'];
    return name === 'Line' && move !== undefined ? [{ file, line, move }] : [];
  });

/** Told once and not at each line. */
const noMoves = (file: string, made: readonly string[]): Problem[] =>
  made.length === 0
    ? []
    : [
        {
          file,
          what: `The file is missing or empty, though transcripts make moves: ${listed(made, 'and')}.`,
          mend: 'write each code into it, and below that `name`; or take `move` out of the lines.',
        },
      ];
