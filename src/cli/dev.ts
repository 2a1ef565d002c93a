import { dev } from 'astro';

/** `npm run dev`: the live preview for authors. */
await dev({ root: process.cwd() });
