import { z } from 'zod';
import { capital } from '../primitives/capital.ts';
import type { YamlPath } from './yaml-path.ts';

/** What a schema says of one field. */
export interface FieldFacts {
  /** The schema's own words, for authors; empty where it has none. */
  description: string;
  /** The fields inside it that must be written. */
  required: string[];
  /** The fields inside it that may be left out. */
  optional: string[];
}

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema;
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  const?: string;
}

/** What the schema says of the field at this path; what was written decides which kind of exercise it belongs to. */
export function fieldFacts(schema: z.ZodType, path: YamlPath, written: unknown): FieldFacts {
  let here: JsonSchema | undefined = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  path.forEach((step, index) => {
    here = pickKind(here, valueAt(written, path.slice(0, index)));
    here = typeof step === 'number' ? here?.items : (here?.properties?.[step] ?? here?.additionalProperties);
  });
  here = pickKind(here, valueAt(written, path));
  const required = here?.required ?? [];
  const names = Object.keys(here?.properties ?? {});
  return {
    description: here?.description ?? '',
    required,
    optional: names.filter((name) => !required.includes(name)),
  };
}

/** The branch of the kind that was written, or else what all branches have in common. */
function pickKind(schema: JsonSchema | undefined, value: unknown): JsonSchema | undefined {
  const branches = schema?.oneOf;
  if (!branches) return schema;
  const kind = valueAt(value, ['kind']);
  const branch = branches.find(({ properties }) => properties?.['kind']?.const === kind);
  const [first, ...others] = branches;
  return (
    branch ?? { required: (first?.required ?? []).filter((name) => others.every((b) => b.required?.includes(name))) }
  );
}

export function valueAt(root: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((value, step) => (value instanceof Object ? Reflect.get(value, step) : undefined), root);
}

/** `why` of option `trial` of exercise `faster-scanners`: steps are named by the ids that the author gave. */
export function describePlace(path: YamlPath, written: unknown): string {
  const parts: string[] = [];
  for (let index = 0; index < path.length; index++) {
    const step = path[index];
    if (typeof step !== 'number') {
      if (typeof path[index + 1] !== 'number') parts.unshift(`\`${String(step)}\``);
      continue;
    }
    const entry = valueAt(written, path.slice(0, index + 1));
    const name = entry instanceof Object && 'id' in entry ? `\`${String(entry.id)}\`` : String(step + 1);
    parts.unshift(`${entryOf(String(path[index - 1] ?? ''))} ${name}`);
  }
  const place = parts.join(' of ') || 'The file';
  return capital(place);
}

const ENTRIES: Readonly<Record<string, string>> = {
  '': 'entry',
  accept: 'accepted wording',
  aliases: 'alias',
  before: 'constraint',
  buyerSays: 'buyer’s sentence',
  criteria: 'criterion',
  model: 'part',
  near: 'near miss',
  replies: 'reply',
};

/** What one entry of a list is called: the list's name without its `s`, save where that is no word. */
const entryOf = (list: string): string => ENTRIES[list] ?? list.replace(/s$/, '');
