import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './catalog/content-path.ts';
import { lessonSchema } from './catalog/schemas/lesson.ts';

/** Astro compiles the lessons' prose; everything else about the course comes from the catalogue. */
export const collections = {
  lessons: defineCollection({
    loader: glob({
      base: `${contentFolder()}/modules`,
      pattern: '*/*/lesson.mdx',
      generateId: ({ entry }) => entry.split('/')[1] ?? entry,
    }),
    schema: lessonSchema,
  }),
};
