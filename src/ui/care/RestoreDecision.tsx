import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { effectOf, type RestoreChoice, type RestoreSummary } from '../../device/backup-messages.ts';
import type { BackupKind } from '../../formats/backup/backup-kind.ts';
import { count } from '../../primitives/count.ts';
import { dayInWords } from '../kit/time-in-words.ts';
import { effectInWords, forkInWords, keptInWords } from './import-words.ts';

interface Props {
  summary: RestoreSummary;
  /** Null while nothing is being stored. */
  share: { done: number; total: number } | null;
  onRestore: (choice: RestoreChoice) => void;
  onCancel: () => void;
}

/** What a backup would bring, before anything is changed. */
export function RestoreDecision({ summary, share, onRestore, onCancel }: Props) {
  const [both, setBoth] = useState(false);
  const [bringErased, setBringErased] = useState(false);
  const { kind, added, erased, known, counted, conflictCount, setAsideCount, damaged, forked } = summary;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const effect = effectOf(summary, { both, erased: bringErased });
  const changes = effectInWords(effect);
  const toAdd = added + (both ? conflictCount : 0) + (bringErased ? erased : 0);

  return (
    <div class="decision" data-restore="preview">
      <h3 tabIndex={-1} ref={heading}>
        What this adds
      </h3>
      <p>{origin(summary)}</p>
      <ul>
        <li data-count="added">
          <strong>{count(added, 'record')}</strong> will be added, {count(counted, COUNTED[kind])} among them
          {period(summary)}.
        </li>
        <li data-count="known">{count(known, 'record')} you already have.</li>
        {setAsideCount > 0 && (
          <li data-count="set-aside">
            {count(setAsideCount, 'record')} can’t be read, so we’ll leave {setAsideCount === 1 ? 'it' : 'them'} out.
            <Reasons summary={summary} />
          </li>
        )}
      </ul>
      {changes.length > 0 && (
        <ul class="advice" data-count="changes">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      <p>{keptInWords(effect, changes)}</p>
      {forked > 0 && <p class="advice">{forkInWords(forked)}</p>}
      {damaged && <p class="advice">{damaged}</p>}
      {erased > 0 && <Erased erased={erased} bring={bringErased} onPick={setBringErased} />}
      {conflictCount > 0 && <Conflicts summary={summary} both={both} onPick={setBoth} />}
      {share ? (
        <p>
          <progress value={share.done} max={share.total} aria-label="Records stored" /> {share.done} of {share.total}
        </p>
      ) : (
        <p class="act">
          {toAdd > 0 && (
            <button
              type="button"
              class="button"
              onClick={() => onRestore({ both, erased: bringErased })}
              data-action="restore"
            >
              Restore {count(toAdd, 'record')}
            </button>
          )}
          <button type="button" class="button quiet" onClick={onCancel}>
            {toAdd > 0 ? 'Cancel' : 'Nothing to add. Close'}
          </button>
        </p>
      )}
    </div>
  );
}

const COUNTED: Readonly<Record<BackupKind, string>> = { progress: 'answer', board: 'hand-in' };

interface ErasedProps {
  erased: number;
  bring: boolean;
  onPick: (bring: boolean) => void;
}

/** What somebody had erased here does not come back by the way. */
const Erased = ({ erased, bring, onPick }: ErasedProps) => (
  <fieldset data-count="erased">
    <legend>
      {count(erased, 'record')} {erased === 1 ? 'was' : 'were'} erased in this browser on purpose
    </legend>
    <label>
      <input type="radio" name="erased" checked={!bring} onChange={() => onPick(false)} /> Leave them out
    </label>
    <label>
      <input type="radio" name="erased" checked={bring} onChange={() => onPick(true)} /> Bring them back
    </label>
  </fieldset>
);

function origin({ site, exportedAt }: RestoreSummary): string {
  const from = site ? ` of ${site}` : '';
  return exportedAt === undefined ? `A copy${from}.` : `A copy${from}, saved on ${dayInWords(exportedAt)}.`;
}

function period({ oldest, newest }: RestoreSummary): string {
  if (oldest === undefined || newest === undefined) return '';
  const [from, to] = [dayInWords(oldest), dayInWords(newest)];
  return from === to ? `, from ${from}` : `, from ${from} to ${to}`;
}

const Reasons = ({ summary: { setAside, setAsideCount } }: { summary: RestoreSummary }) => (
  <details>
    <summary>Which, and why</summary>
    <ol class="reasons">
      {setAside.map(({ record, reason }) => (
        <li key={record} value={record}>
          Record {record} {reason}.
        </li>
      ))}
    </ol>
    {setAsideCount > setAside.length && <p>And {count(setAsideCount - setAside.length, 'more', 'more')}.</p>}
  </details>
);

interface ConflictProps {
  summary: RestoreSummary;
  both: boolean;
  onPick: (both: boolean) => void;
}

/** Two contents under one id: shown, and decided by the learner. */
const Conflicts = ({ summary: { conflicts, conflictCount }, both, onPick }: ConflictProps) => (
  <fieldset data-count="conflicts">
    <legend>{count(conflictCount, 'record')} with the same name but different content</legend>
    <label>
      <input type="radio" name="conflicts" checked={!both} onChange={() => onPick(false)} /> Keep mine only
    </label>
    <label>
      <input type="radio" name="conflicts" checked={both} onChange={() => onPick(true)} /> Keep both versions
    </label>
    <details>
      <summary>Show them</summary>
      {conflicts.map(({ here, incoming }) => (
        <dl key={here.id} class="versions">
          <dt>Here</dt>
          <dd>
            <code>{JSON.stringify(here)}</code>
          </dd>
          <dt>In the file</dt>
          <dd>
            <code>{JSON.stringify(incoming)}</code>
          </dd>
        </dl>
      ))}
    </details>
  </fieldset>
);
