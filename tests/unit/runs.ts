/** How often a law is tried: more in the nightly mode (`CRESCENDO_NIGHTLY=1`). */
export const runs = (usually = 200): number => (process.env['CRESCENDO_NIGHTLY'] ? 10_000 : usually);
