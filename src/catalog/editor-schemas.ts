import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { askedSchema } from './schemas/asked.ts';
import { glossarySchema } from './schemas/glossary.ts';
import { guideSchema } from './schemas/guide.ts';
import { moduleSchema } from './schemas/module.ts';
import { pathSchema } from './schemas/path.ts';
import { practiceSchema } from './schemas/practice.ts';
import { rubricSchema } from './schemas/rubric.ts';
import { siteSchema } from './schemas/site.ts';
import { synonymsSchema } from './schemas/synonyms.ts';

const schemas = {
  asked: askedSchema,
  glossary: glossarySchema,
  guide: guideSchema,
  module: moduleSchema,
  path: pathSchema,
  practice: practiceSchema,
  rubric: rubricSchema,
  site: siteSchema,
  synonyms: synonymsSchema,
};

/** Writes the schemas where `.vscode/settings.json` looks for them, so that an editor explains each field and completes it. */
export function writeEditorSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(json, null, 2));
  }
}
