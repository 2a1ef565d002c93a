import type { APIRoute } from 'astro';
import { iconDrawing } from '../site/icon/icon-drawing.ts';
import { asIco, iconPicture } from '../site/icon/icon-picture.ts';
import { loadCourse } from '../site/load-course.ts';

const SIZE = 32;

/** The same for whoever asks for no other. */
export const GET: APIRoute = async () => {
  const picture = await iconPicture(iconDrawing(loadCourse().course), { size: SIZE });
  return new Response(asIco(picture, SIZE), { headers: { 'content-type': 'image/x-icon' } });
};
