import { learner } from '../../device/learner.ts';
import { readHint, writeHint } from '../../device/local-hints.ts';
import { href } from '../../primitives/href.ts';
import { backupState, needsBackup } from '../../projections/backups.ts';

const QUIET_MILLIS = 14 * 24 * 60 * 60 * 1000;

/** Says on Today, now and then, that there is much to lose and no backup of it. */
export async function remindOfBackup(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-backup-reminder]');
  const { log } = await learner();
  const state = backupState(log.list());
  const reminded = Number(readHint('reminded') ?? Number.NaN);
  if (!place || !needsBackup(state) || Math.abs(Date.now() - reminded) < QUIET_MILLIS) return;
  const words = document.createElement('p');
  const link = document.createElement('a');
  link.href = href('/data/#storage');
  link.textContent = 'Back them up';
  words.append(
    `${state.since} of your answers are only in this browser. `,
    link,
    ', in case the device breaks or its data is cleared.',
  );
  const later = document.createElement('button');
  later.type = 'button';
  later.className = 'button quiet';
  later.textContent = 'Not now';
  later.addEventListener('click', () => {
    writeHint('reminded', Date.now());
    place.replaceChildren();
  });
  place.replaceChildren(words, later);
}
