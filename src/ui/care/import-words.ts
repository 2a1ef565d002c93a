import type { BackupKind } from '../../formats/backup/backup-kind.ts';
import { count } from '../../primitives/count.ts';
import type { ImportEffect } from '../../projections/import-effect.ts';

/** What restoring takes out of view or shows in another way, as sentences with numbers; none when it only adds. */
export function effectInWords({ answers, lessons, commitments, editions, closed, lists }: ImportEffect): string[] {
  const taken = [
    ...(answers > 0 ? [`${count(answers, 'answer')} in ${count(lessons, 'lesson')}`] : []),
    ...(commitments > 0 ? [`${count(commitments, 'thing')} that you took on`] : []),
  ];
  return [
    ...(taken.length > 0
      ? [`It takes ${taken.join(' and ')} out of view, because in this copy somebody started over.`]
      : []),
    ...(editions > 0 ? [`It shows ${count(editions, 'assignment')} in a newer edition.`] : []),
    ...(closed > 0 ? [`It closes ${count(closed, 'assignment')} that ${closed === 1 ? 'is' : 'are'} open here.`] : []),
    ...(lists > 0 ? [`It takes names from ${count(lists, 'list')} of who is expected.`] : []),
  ];
}

/** What becomes of what is here, in one sentence. */
export const keptInWords = ({ undo }: ImportEffect, changes: readonly string[]): string =>
  changes.length === 0
    ? 'Nothing that is here now will be changed or removed.'
    : `Nothing is deleted${undo.length > 0 ? ', and you can undo that as soon as it is restored' : ''}.`;

/** Two copies of one browser that both went on. */
export const forkInWords = (forked: number): string =>
  `${count(forked, 'record')} of it ${forked === 1 ? 'comes' : 'come'} from a copy of a browser that went on by itself under the same name, as after copying a profile. Both histories are kept, and counted together.`;

export const UNDONE: Readonly<Record<BackupKind, string>> = {
  progress: 'What had gone out of view is back. What the copy brought stays.',
  board: 'What had changed is as it was. What the copy brought stays.',
};
