/** True while mutants are tried (`npm run mutants`): what takes seconds is left out then, for it would take hours. */
export const triesMutants = 'CRESCENDO_MUTANTS' in process.env;

const MOST_PER_MUTANT = 30;

/** How often a law is tried: more in the nightly mode (`CRESCENDO_NIGHTLY=1`), less for each mutant. */
export function runs(usually = 200): number {
  if (process.env['CRESCENDO_NIGHTLY']) return 10_000;
  return triesMutants ? Math.min(usually, MOST_PER_MUTANT) : usually;
}
