import type { APIRoute, GetStaticPaths } from 'astro';
import { type CardText, socialCard } from '../../site/card/social-card.ts';
import { loadCourse } from '../../site/load-course.ts';

/** A picture for each lesson, each module and the site, shown where a link to it is shared. */
export const getStaticPaths = (() => {
  const { site, modules } = loadCourse().course;
  const card = (name: string, text: CardText) => ({ params: { card: name }, props: text });
  return [
    card('site', { eyebrow: 'Sales training', title: site.name, detail: site.sentence, hue: site.brandHue }),
    ...modules.map(({ id, title, promise, hue }) =>
      card(`module-${id}`, { eyebrow: site.name, title, detail: promise, hue }),
    ),
    ...modules.flatMap(({ title: module, hue, lessons }) =>
      lessons.map(({ id, title, minutes }) =>
        card(`lesson-${id}`, { eyebrow: module, title, detail: `${minutes} minutes · ${site.name}`, hue }),
      ),
    ),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<CardText> = async ({ props }) =>
  new Response(await socialCard(props), { headers: { 'content-type': 'image/png' } });
