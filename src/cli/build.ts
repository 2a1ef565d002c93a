import { buildSite, defaultBuild } from './build-site.ts';

/** `npm run build`: the site as files, ready for any static host. */
const options = defaultBuild();
const code = buildSite(options);
if (code === 0) console.log(`Built into ${options.out}/. Upload that folder to any static host.`);
process.exit(code);
