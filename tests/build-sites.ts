import { buildSite } from '../src/cli/build-site.ts';
import { sites } from './sites.ts';

/** Builds what the end-to-end tests visit, where something changed. */
for (const site of Object.values(sites)) {
  if (buildSite(site) !== 0) process.exit(1);
}
