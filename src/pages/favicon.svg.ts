import type { APIRoute } from 'astro';
import { iconDrawing } from '../site/icon/icon-drawing.ts';
import { loadCourse } from '../site/load-course.ts';

/** The site’s icon, as browsers show it in a tab. */
export const GET: APIRoute = () =>
  new Response(iconDrawing(loadCourse().course), { headers: { 'content-type': 'image/svg+xml' } });
