import { z } from 'zod';
import { id, text } from '../../exercises/base.ts';

/** `content/site.yaml`: what a company changes first. */
export const siteSchema = z.strictObject({
  name: text.describe('The name in the header and in every page title.'),
  sentence: text.describe('One sentence that says what this site is for.'),
  url: z.url().describe('Where the site will live, with no path: https://training.example.com'),
  contact: text
    .optional()
    .describe('Whom to ask: an e-mail address or a name. Shown on the pages “About” and “Accessibility”.'),
  language: z.string().default('en-US').describe('The language of the content, as a BCP 47 tag.'),
  brandHue: z.number().min(0).max(360).default(33).describe('Hue of the mark, 0 to 360 (OKLCH).'),
  offline: z
    .boolean()
    .default(true)
    .describe('Whether pages are kept on the device for when there is no network. `false` switches it off everywhere.'),
  modules: z.array(id).min(1).describe('The modules in the order in which they are shown.'),
  guardrails: z
    .record(id, text)
    .default({})
    .describe('Notes that lessons of a regulated industry carry, by name: `healthcare`.'),
});
export type Site = z.output<typeof siteSchema>;
