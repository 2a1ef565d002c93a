import type { APIRoute, GetStaticPaths } from 'astro';
import { iconDrawing } from '../site/icon/icon-drawing.ts';
import { ICON_PICTURES, type IconLook, iconPicture } from '../site/icon/icon-picture.ts';
import { loadCourse } from '../site/load-course.ts';

/** The site’s icon for home screens, in each size and shape that they ask for. */
export const getStaticPaths = (() =>
  Object.entries(ICON_PICTURES).map(([icon, props]) => ({ params: { icon }, props }))) satisfies GetStaticPaths;

export const GET: APIRoute<IconLook> = async ({ props }) =>
  new Response(await iconPicture(iconDrawing(loadCourse().course), props), {
    headers: { 'content-type': 'image/png' },
  });
