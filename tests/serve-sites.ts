import './build-sites.ts';
import { serve } from '../src/cli/serve.ts';
import { sites } from './sites.ts';

/** Builds what the end-to-end tests visit, and serves it until it is stopped. */
for (const site of Object.values(sites)) await serve({ folder: site.out, base: site.base, port: site.port });
console.log('All sites are up.');
