import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { askedSchema } from '../catalog/schemas/asked.ts';
import { glossarySchema } from '../catalog/schemas/glossary.ts';
import { guideSchema } from '../catalog/schemas/guide.ts';
import { moduleSchema } from '../catalog/schemas/module.ts';
import { pathSchema } from '../catalog/schemas/path.ts';
import { practiceSchema } from '../catalog/schemas/practice.ts';
import { rubricSchema } from '../catalog/schemas/rubric.ts';
import { siteSchema } from '../catalog/schemas/site.ts';
import { synonymsSchema } from '../catalog/schemas/synonyms.ts';

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
