import { buildSite, defaultBuild } from './build-site.ts';
import { serve } from './serve.ts';
import { wantedPort } from './wanted-port.ts';

/** `npm start`: builds the site if something changed, serves it, and says where. */
const options = defaultBuild();
const code = buildSite(options);
if (code !== 0) process.exit(code);
const { url } = await serve({ folder: options.out, base: options.base, port: wantedPort() });
console.log(`\nThe site is at ${url}\nStop it with Ctrl+C. For a live preview while you write: npm run dev\n`);
