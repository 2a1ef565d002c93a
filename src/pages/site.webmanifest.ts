import type { APIRoute } from 'astro';
import { href } from '../primitives/href.ts';
import { PAPER } from '../site/icon/icon-drawing.ts';
import { loadCourse } from '../site/load-course.ts';

/** Lets a phone put the site on its home screen. */
export const GET: APIRoute = () => {
  const { site, situations } = loadCourse().course;
  const manifest = {
    name: site.name,
    short_name: site.name,
    description: site.sentence,
    lang: site.language,
    dir: 'auto',
    id: href('/'),
    start_url: href('/'),
    scope: href('/'),
    display: 'standalone',
    // A phone shows them when the icon is held down.
    shortcuts: [
      { name: 'Library', url: href('/library/') },
      { name: 'Review', url: href('/review/') },
      ...(situations.length > 0 ? [{ name: 'Five minutes before a call', url: href('/before/') }] : []),
    ],
    categories: ['education', 'business'],
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: href('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: href('/icon-512.png'), sizes: '512x512', type: 'image/png' },
      { src: href('/icon-maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
