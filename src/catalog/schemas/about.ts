import { z } from 'zod';
import { id, prose, text } from '../../exercises/base.ts';

const section = z.strictObject({
  id: id.describe('Permanent name of the section; links lead to it.'),
  title: text.describe('Its heading.'),
  text: prose.describe('What it says, in a few paragraphs.'),
});

/**
 * `content/about.yaml`: what the page “About” says of this course, above what it says of the site itself. A course may do
 * without it.
 */
export const aboutSchema = z.strictObject({
  sections: z.array(section).min(1).describe('What a lesson is like, why it teaches this way, who made it.'),
});
export type About = z.output<typeof aboutSchema>;
