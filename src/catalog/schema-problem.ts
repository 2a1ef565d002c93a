import { z } from 'zod';
import { choices, type Problem } from './problem.ts';
import type { YamlPath } from './read-yaml.ts';

type Issue = z.core.$ZodIssue;
type Explained = Omit<Problem, 'file'>;

/** Says a schema issue in an author's words: the field, the value, and the mend. */
export function explainIssue(
  issue: Issue,
  written: unknown,
  schema: z.ZodType,
  lineOf: (path: YamlPath) => number | undefined,
): Explained {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const value = valueAt(written, path);
  const place = describePlace(path, written);
  const help = describeField(schema, path, written);
  const line = lineOf(path);
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const valid = fieldsOf(schema, path, written).filter((name) => !hasField(value, name));
    return {
      line: lineOf([...path, key]),
      what: `${describePlace([...path, key], written)} is not a field here.`,
      mend: choices(valid, key),
    };
  }
  if (value === undefined || value === null)
    return { line, what: `${place} is missing.`, mend: `add it. ${help}`.trim() };
  if (issue.code === 'invalid_value') {
    return {
      line,
      what: `${place} is ${show(value)}, which is not one of the choices.`,
      mend: choices(issue.values.map(String), String(value)),
    };
  }
  if (issue.code === 'invalid_union' && issue.discriminator) {
    return {
      line,
      what: `${place} is ${show(value)}, which is not a kind of exercise.`,
      mend: choices(kindsOf(issue), String(value)),
    };
  }
  return { line, what: `${place} is ${show(value)}: ${reason(issue)}.`, mend: `correct it. ${help}`.trim() };
}

function reason(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `it must be ${issue.expected === 'int' ? 'a whole number' : article(issue.expected)}`;
    case 'too_small':
      return issue.origin === 'array'
        ? `it needs at least ${entries(issue.minimum)}`
        : `it must be at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `it may have at most ${entries(issue.maximum)}`
        : `it must be at most ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'it must be a full web address that begins with https://' : issue.message;
    default:
      return `it ${issue.message.replace(/^it /, '')}`;
  }
}

const entries = (count: number | bigint): string => (Number(count) === 1 ? 'one entry' : `${count} entries`);

const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);

function show(value: unknown): string {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${shown.length > 60 ? `${shown.slice(0, 57)}...` : shown}\``;
}

function valueAt(root: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((value, step) => (value instanceof Object ? Reflect.get(value, step) : undefined), root);
}

const hasField = (value: unknown, name: string): boolean => value instanceof Object && name in value;

/** `why` of option `trial` of exercise `faster-scanners`: steps are named by the ids that the author gave. */
function describePlace(path: YamlPath, written: unknown): string {
  const parts: string[] = [];
  for (let index = 0; index < path.length; index++) {
    const step = path[index];
    if (typeof step !== 'number') {
      if (typeof path[index + 1] !== 'number') parts.unshift(`\`${String(step)}\``);
      continue;
    }
    const entry = valueAt(written, path.slice(0, index + 1));
    const name = entry instanceof Object && 'id' in entry ? `\`${String(entry.id)}\`` : String(step + 1);
    parts.unshift(`${singular(String(path[index - 1] ?? 'entry'))} ${name}`);
  }
  return parts.join(' of ') || 'The file';
}

const singular = (name: string): string => name.replace(/s$/, '');

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema;
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  const?: string;
}

function schemaAt(schema: z.ZodType, path: YamlPath, written: unknown): JsonSchema | undefined {
  let here: JsonSchema | undefined = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  path.forEach((step, index) => {
    here = pickKind(here, valueAt(written, path.slice(0, index)));
    here = typeof step === 'number' ? here?.items : (here?.properties?.[step] ?? here?.additionalProperties);
  });
  return pickKind(here, valueAt(written, path));
}

function pickKind(schema: JsonSchema | undefined, value: unknown): JsonSchema | undefined {
  if (!schema?.oneOf) return schema;
  const kind = valueAt(value, ['kind']);
  return schema.oneOf.find((branch) => branch.properties?.['kind']?.const === kind);
}

const describeField = (schema: z.ZodType, path: YamlPath, written: unknown): string =>
  schemaAt(schema, path, written)?.description ?? '';

const fieldsOf = (schema: z.ZodType, path: YamlPath, written: unknown): string[] =>
  Object.keys(schemaAt(schema, path, written)?.properties ?? {});

function kindsOf(issue: Issue): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}
