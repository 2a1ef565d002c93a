import { z } from 'zod';
import { id, text } from '../../exercises/base.ts';

const welcome = z.strictObject({
  title: text.describe('The heading that somebody new sees first.'),
  text: text.describe('What the lessons are about and what one gets from them, in two or three sentences.'),
});

const link = z.strictObject({
  label: text.describe('What the link is called: `Imprint`, `Privacy`.'),
  url: z
    .url({ protocol: /^(https|mailto)$/ })
    .describe('Where it leads: an address that begins with `https:` or `mailto:`.'),
});

/** `content/site.yaml`: what a company changes first. */
export const siteSchema = z.strictObject({
  name: text.describe('The name in the header and in every page title.'),
  sentence: text.describe('One sentence that says what this site is for.'),
  url: z.url().describe('Where the site will live, with no path: https://training.example.com'),
  welcome: welcome.optional().describe('What Today says to somebody new.'),
  links: z.array(link).default([]).describe('Links at the foot of every page, as to an imprint.'),
  contact: text
    .optional()
    .describe('Whom to ask: an e-mail address or a name. Shown on the pages “About” and “Accessibility”.'),
  language: z.string().default('en-US').describe('The language of the content, as a BCP 47 tag.'),
  brandHue: z.number().min(0).max(360).default(33).describe('Hue of the mark, 0 to 360 (OKLCH).'),
  offline: z
    .boolean()
    .default(true)
    .describe('Whether pages are kept on the device for when there is no network. `false` switches it off everywhere.'),
  strict: z
    .boolean()
    .default(false)
    .describe('`true` makes problems of all advice, so that nothing is built until the course keeps every house rule.'),
  modules: z.array(id).min(1).describe('The modules in the order in which they are shown.'),
  guardrails: z
    .record(id, text)
    .default({})
    .describe('Notes that lessons of a regulated industry carry, by name: `healthcare`.'),
});
export type Site = z.output<typeof siteSchema>;
