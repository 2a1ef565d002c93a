import type { BackupKind } from '../../formats/backup/backup-kind.ts';
import { count } from '../../primitives/count.ts';
import type { ImportEffect } from '../../projections/import-effect.ts';

/** What restoring takes out of view or shows in another way, as sentences with numbers; none when it only adds. */
export function effectInWords({ answers, lessons, commitments, editions, closed, lists }: ImportEffect): string[] {
  const taken = [
    ...(answers > 0 ? [`${count(answers, 'answer')} in ${count(lessons, 'lesson')}`] : []),
    ...(commitments > 0 ? [count(commitments, 'plan')] : []),
  ];
  return [
    ...(taken.length > 0 ? [`It hides ${taken.join(' and ')}, because someone started over in this copy.`] : []),
    ...(editions > 0 ? [`It shows ${count(editions, 'assignment')} in a newer version.`] : []),
    ...(closed > 0 ? [`It closes ${count(closed, 'assignment')} you have open.`] : []),
    ...(lists > 0 ? [`It removes names or addresses from ${count(lists, 'list')} of who’s expected.`] : []),
  ];
}

/** What becomes of what is here, in one sentence. */
export const keptInWords = ({ undo }: ImportEffect, changes: readonly string[]): string =>
  changes.length === 0
    ? 'Nothing you have now will be changed or removed.'
    : `Nothing is deleted${undo.length > 0 ? ', and you can undo that right after restoring' : ''}.`;

/** Two copies of one browser that both went on. */
export const forkInWords = (forked: number): string =>
  `${count(forked, 'record')} ${forked === 1 ? 'comes' : 'come'} from a copy of this browser that went its own way under the same name, as when you copy a profile. Both histories are kept and counted together.`;

export const UNDONE: Readonly<Record<BackupKind, string>> = {
  progress: 'What was hidden is back. What the copy added stays.',
  board: 'What changed is back as it was. What the copy added stays.',
};
