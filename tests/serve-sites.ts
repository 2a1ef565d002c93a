import { buildSite } from '../src/cli/build-site.ts';
import { serve } from '../src/cli/serve.ts';
import { sites } from './sites.ts';

/** Builds what the browser tests visit, where something changed, and serves it until it is stopped. */
for (const site of Object.values(sites)) {
  if (buildSite(site) !== 0) process.exit(1);
}
for (const site of Object.values(sites)) await serve({ folder: site.out, base: site.base, port: site.port });
console.log('All sites are up.');
