import { defineCollection } from 'astro:content';
import { lessonLoader } from './site/lesson-loader.ts';

/** Astro compiles the lessons' prose; everything else about the course comes from the catalogue. */
export const collections = {
  lessons: defineCollection({ loader: lessonLoader() }),
};
