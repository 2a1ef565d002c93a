import type { APIRoute, GetStaticPaths } from 'astro';
import { cardTexts } from '../../site/card/card-texts.ts';
import { type CardText, socialCard } from '../../site/card/social-card.ts';
import { loadCourse } from '../../site/load-course.ts';

/** A picture for each lesson, each module and the site, shown where a link to it is shared. */
export const getStaticPaths = (() =>
  [...cardTexts(loadCourse().course)].map(([card, text]) => ({
    params: { card },
    props: text,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<CardText> = async ({ props }) =>
  new Response(await socialCard(props), { headers: { 'content-type': 'image/png' } });
