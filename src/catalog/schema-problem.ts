import type { z } from 'zod';
import { choices, listed } from '../primitives/valid-choices.ts';
import { correctedId } from './corrected-id.ts';
import { withoutCurlyQuotes } from './curly-quotes.ts';
import type { Problem } from './problem.ts';
import { describePlace, type FieldFacts, fieldFacts, valueAt } from './schema-field.ts';
import type { YamlPath } from './yaml-path.ts';

type Issue = z.core.$ZodIssue;
type Explained = Omit<Problem, 'file'>;

/** Says a schema issue in an author's words: the field, the value, and the mend. Unknown fields make one each. */
export function explainIssue(
  issue: Issue,
  written: unknown,
  schema: z.ZodType,
  lineOf: (path: YamlPath) => number | undefined,
): Explained[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const value = valueAt(written, path);
  const facts = fieldFacts(schema, path, written);
  if (issue.code === 'unrecognized_keys') {
    const free = [...facts.required, ...facts.optional].filter((name) => !hasField(value, name));
    return issue.keys.map((key) => ({
      line: lineOf([...path, key]),
      what: `${describePlace([...path, key], written)} is not a field here.`,
      mend: choices(free, key),
    }));
  }
  const place = describePlace(path, written);
  const explained = value === undefined || value === null ? lacking(issue, facts) : mistaken(issue, value, facts);
  return [{ line: lineOf(path), what: `${place} ${explained.what}`, mend: explained.mend }];
}

type Telling = Pick<Problem, 'what' | 'mend'>;

function lacking(issue: Issue, facts: FieldFacts): Telling {
  if (typeof issue.path.at(-1) === 'number')
    return { what: 'is empty.', mend: sentences('write it after its hyphen, or take the hyphen out.', help(facts)) };
  const kinds = kindsOf(issue);
  if (kinds.length > 0) return { what: 'is missing.', mend: `add it: ${listed(kinds, 'or')}.` };
  return { what: 'is missing.', mend: sentences('add it.', help(facts)) };
}

function mistaken(issue: Issue, value: unknown, facts: FieldFacts): Telling {
  const inside = typeof value === 'string' ? withoutCurlyQuotes(value) : undefined;
  if (inside !== undefined && issue.code !== 'custom')
    return {
      what: `is ${show(value)}: its quotation marks are curly, which YAML takes for part of the text.`,
      mend: `write \`${inside}\`.`,
    };
  switch (issue.code) {
    case 'invalid_value':
      return {
        what: `is ${show(value)}, which is not one of the choices.`,
        mend: choices(issue.values.map(String), String(value)),
      };
    case 'invalid_union':
      return {
        what: `is ${show(value)}, which is not a kind of exercise.`,
        mend: choices(kindsOf(issue), String(value)),
      };
    case 'invalid_key':
      return badId(
        String(issue.path.at(-1)),
        `can’t be a name here: it ${issue.issues[0]?.message ?? 'must be another one'}.`,
        '',
      );
    case 'invalid_type':
      return wrongType(issue.expected, value, facts);
    case 'too_small':
    case 'too_big':
      return wrongSize(issue, value, facts);
    case 'invalid_format':
      return issue.format === 'url'
        ? badAddress(value, facts)
        : badId(String(value), `is ${show(value)}: it ${issue.message}.`, help(facts));
    case 'custom': {
      // A schema that knows the mend, as that of prose does, tells the whole mistake itself.
      const mend: unknown = issue.params?.['mend'];
      return typeof mend === 'string' ? { what: issue.message, mend } : unlikeItsRule(issue, value, facts);
    }
    default:
      return unlikeItsRule(issue, value, facts);
  }
}

const unlikeItsRule = ({ message }: Issue, value: unknown, facts: FieldFacts): Telling => ({
  what: `is ${show(value)}: it ${message}.`,
  mend: sentences('write it anew.', help(facts)),
});

function badId(written: string, what: string, advice: string): Telling {
  const corrected = correctedId(written);
  return { what, mend: corrected === '' ? sentences('write another one.', advice) : `write \`${corrected}\`.` };
}

function badAddress(value: unknown, facts: FieldFacts): Telling {
  const isHost = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(String(value));
  return {
    what: `is ${show(value)}: it must be a full web address that begins with https://.`,
    mend: sentences(isHost ? `write \`https://${String(value)}\`.` : 'write the whole address.', help(facts)),
  };
}

function wrongType(expected: string, value: unknown, facts: FieldFacts): Telling {
  const { type, mend } = TYPES[expected] ?? GROUP;
  return { what: `is ${show(value)}: it must be ${type}.`, mend: sentences(mend(value), help(facts)) };
}

interface Type {
  type: string;
  mend: (written: unknown) => string;
}

const TYPES: Readonly<Record<string, Type>> = {
  string: { type: 'text', mend: asText },
  number: { type: 'a number', mend: () => 'write digits only, with no comma and no unit.' },
  int: { type: 'a whole number', mend: () => 'write digits only, with no fraction.' },
  boolean: { type: '`true` or `false`', mend: () => 'write one of the two, without quotation marks.' },
  array: { type: 'a list', mend: asList },
};

const GROUP: Type = {
  type: 'a group of fields',
  mend: () => 'write each field on a line of its own: its name, a colon, a space and its value.',
};

function asText(written: unknown): string {
  if (!(written instanceof Object)) return `put it in quotation marks: \`"${String(written)}"\`.`;
  const [field, ...others] = Array.isArray(written) ? [] : Object.entries(written);
  if (!field || others.length > 0 || field[1] instanceof Object) return 'write words.';
  return `put it in quotation marks, since it has a colon: \`"${field[0]}: ${String(field[1] ?? '')}"\`.`;
}

function asList(written: unknown): string {
  const words = written instanceof Object ? '...' : String(written);
  if (words.startsWith('-')) return 'put a space after the hyphen of each entry.';
  return `write each entry on a line of its own, after a hyphen and a space: \`- ${words}\`.`;
}

function wrongSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  value: unknown,
  facts: FieldFacts,
): Telling {
  const [bound, limit] =
    issue.code === 'too_small' ? (['at least', issue.minimum] as const) : (['at most', issue.maximum] as const);
  if (issue.origin === 'string')
    return { what: 'is empty: it needs words.', mend: sentences('write them.', help(facts)) };
  if (!Array.isArray(value))
    return {
      what: `is ${show(value)}: it must be ${bound} ${limit}.`,
      mend: sentences(`write a number that is ${bound} ${limit}.`, help(facts)),
    };
  const change = bound === 'at least' ? `add ${Number(limit) - value.length} or more.` : 'take some out.';
  return {
    what: `has ${entries(value.length)}: it must have ${bound} ${limit}.`,
    mend: sentences(change, help(facts)),
  };
}

/** The schema's words on a field, and the fields that belong inside it. */
function help({ description, required, optional }: FieldFacts): string {
  const needs = required.length > 0 ? `It needs ${listed(required, 'and')}.` : '';
  const may = optional.length > 0 ? `It may have ${listed(optional, 'and')}.` : '';
  return sentences(description, needs, may);
}

const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

const entries = (count: number): string => (count === 0 ? 'no entry' : count === 1 ? 'one entry' : `${count} entries`);

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Object) return 'a group of fields';
  const shown = String(value);
  return `\`${shown.length > 60 ? `${shown.slice(0, 57)}...` : shown}\``;
}

const hasField = (value: unknown, name: string): boolean => value instanceof Object && Object.hasOwn(value, name);

function kindsOf(issue: Issue): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}
