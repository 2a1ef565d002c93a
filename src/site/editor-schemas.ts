import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ContentFolder } from '../catalog/content-folder.ts';
import { aboutSchema } from '../catalog/schemas/about.ts';
import { askedSchema } from '../catalog/schemas/asked.ts';
import { glossarySchema } from '../catalog/schemas/glossary.ts';
import { guardrailSchema } from '../catalog/schemas/guardrail.ts';
import { guideSchema } from '../catalog/schemas/guide.ts';
import { mixedSchema } from '../catalog/schemas/mixed.ts';
import { moduleSchema } from '../catalog/schemas/module.ts';
import { movesSchema } from '../catalog/schemas/moves.ts';
import { pathSchema } from '../catalog/schemas/path.ts';
import { practiceSchema } from '../catalog/schemas/practice.ts';
import { rubricSchema } from '../catalog/schemas/rubric.ts';
import { sayingsSchema } from '../catalog/schemas/sayings.ts';
import { siteSchema } from '../catalog/schemas/site.ts';
import { situationsSchema } from '../catalog/schemas/situations.ts';
import { skillId, skillsSchema } from '../catalog/schemas/skills.ts';
import { synonymsSchema } from '../catalog/schemas/synonyms.ts';

const schemas = {
  about: aboutSchema,
  asked: askedSchema,
  glossary: glossarySchema,
  guardrail: guardrailSchema,
  guide: guideSchema,
  mixed: mixedSchema,
  module: moduleSchema,
  moves: movesSchema,
  path: pathSchema,
  practice: practiceSchema,
  rubric: rubricSchema,
  sayings: sayingsSchema,
  site: siteSchema,
  situations: situationsSchema,
  skills: skillsSchema,
  synonyms: synonymsSchema,
};

/**
 * Writes the schemas where `.vscode/settings.json` looks for them, so that an editor explains each field and completes
 * it. Where a skill is named it offers those of the course in `contentFolder`.
 */
export function writeEditorSchemas(folder: string, contentFolder: string): void {
  const skills = Object.keys(new ContentFolder(contentFolder).optionalYaml('skills.yaml', skillsSchema)?.value ?? {});
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    const json = z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema === skillId && skills.length > 0) jsonSchema.enum = skills;
      },
    });
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(json, null, 2));
  }
}
