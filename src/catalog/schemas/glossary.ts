import { z } from 'zod';
import { id, inlineProse, text } from '../../exercises/base.ts';

const term = z.strictObject({
  term: text.describe('The word as lessons use it.'),
  definition: inlineProse.describe('One or two plain sentences.'),
});

/** `content/glossary.yaml`: terms by id; `<Term id="advance">` in a lesson links to one. */
export const glossarySchema = z.record(id, term);
export type Glossary = z.output<typeof glossarySchema>;
