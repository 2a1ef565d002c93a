import { defineCollection } from 'astro:content';
import { previewSignal } from './site/preview-signal.ts';

/** Holds nothing: the course comes from the catalogue. It is how the live preview has pages made anew. */
export const collections = {
  course: defineCollection({ loader: previewSignal() }),
};
