import { dev } from 'astro';
import { wantedPort } from './wanted-port.ts';

/** `npm run dev`: the live preview for authors. */
await dev({ root: process.cwd(), server: { port: wantedPort() } });
