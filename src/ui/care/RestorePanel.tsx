import { useState } from 'preact/hooks';
import type { KeptWork } from '../../device/kept-work.ts';
import { RestoreOutcome } from './RestoreOutcome.tsx';
import { useRestore } from './use-restore.ts';

/** Bringing a backup back: choose the file, see what it brings, decide. */
export function RestorePanel({ kept }: { kept: KeptWork }) {
  const steps = useRestore(kept, 'backup');
  const { restore, share, choose } = steps;
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) void choose(file);
  };

  return (
    <section
      class="panel"
      aria-labelledby="restore"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <h2 id="restore">Restore a backup</h2>
      <p>You’ll see what it adds before anything changes. Restoring the same file twice changes nothing.</p>
      <p>
        <label class="file">
          <span>Choose a backup, or drop it here</span>
          <input
            type="file"
            accept=".json,application/json,.txt,text/plain"
            onChange={({ currentTarget }) => {
              take(currentTarget.files);
              // So that the same file can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      {!restore && share && (
        <p>
          <progress value={share.done} max={share.total} aria-label="Records read" /> {share.done} of {share.total}
        </p>
      )}
      <RestoreOutcome steps={steps} />
    </section>
  );
}
