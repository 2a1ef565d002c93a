import { chosenEvents, type RestorePreview } from '../formats/backup/restore-preview.ts';
import type { StoredEvent } from '../log/event.ts';
import type { ImportEffect } from '../projections/import-effect.ts';
import type { RestoreSummary } from './backup-messages.ts';

/**
 * What an import takes out of view, from a file or from a link: as long as nothing was decided on, and with both versions
 * and all that was erased. `effectOn` says what adding events does to what is here.
 */
export function importEffects(
  preview: RestorePreview,
  effectOn: (incoming: readonly StoredEvent[]) => ImportEffect,
): Pick<RestoreSummary, 'effect' | 'fullEffect'> {
  const effect = effectOn(preview.added);
  const isUndecided = preview.erased.length + preview.conflicts.length > 0;
  return { effect, fullEffect: isUndecided ? effectOn(chosenEvents(preview, { both: true, erased: true })) : effect };
}
