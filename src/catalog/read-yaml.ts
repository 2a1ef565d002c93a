import { isMap, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { explainIssue } from './schema-problem.ts';

export type YamlPath = readonly (string | number)[];

export interface YamlFile<T> {
  value: T;
  /** The 1-based line on which the value at this path stands. */
  lineOf(path: YamlPath): number | undefined;
}

interface Source {
  file: string;
  text: string;
  /** Lines of the file before `text` begins: 1 for front matter. */
  linesBefore?: number;
}

/**
 * Reads YAML against a schema. Every mistake is pushed to `problems` with its line;
 * the result is undefined when there was one.
 */
export function readYaml<S extends z.ZodType>(
  source: Source,
  schema: S,
  problems: Problem[],
): YamlFile<z.output<S>> | undefined {
  const { file, text, linesBefore = 0 } = source;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const slip = document.errors[0];
  if (slip) {
    problems.push({
      file,
      line: lines.linePos(slip.pos[0]).line + linesBefore,
      what: `This is not valid YAML: ${slip.message}.`,
      mend: yamlMend(slip.code),
    });
    return undefined;
  }
  const alias = firstAlias(document);
  if (alias) {
    problems.push({
      file,
      line: lines.linePos(alias.offset).line + linesBefore,
      what: `The text \`*${alias.name}\` begins with an asterisk, which YAML takes for a reference.`,
      mend: `put it in quotation marks: \`"*${alias.name}"\`.`,
    });
    return undefined;
  }
  const lineOf = (path: YamlPath): number | undefined => {
    for (let length = path.length; length >= 0; length--) {
      const offset = offsetOf(document, path.slice(0, length));
      if (offset !== undefined) return lines.linePos(offset).line + linesBefore;
    }
    return undefined;
  };
  const plain: unknown = document.toJS() ?? {};
  const parsed = schema.safeParse(plain);
  if (parsed.success) return { value: parsed.data, lineOf };
  for (const issue of parsed.error.issues) {
    problems.push({ file, ...explainIssue(issue, plain, schema, lineOf) });
  }
  return undefined;
}

function firstAlias(document: ReturnType<typeof parseDocument>): { name: string; offset: number } | undefined {
  let found: { name: string; offset: number } | undefined;
  visit(document, {
    Alias: (_key, node) => {
      found = { name: node.source, offset: node.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

/** Where a value begins; for a field of a map that is its key, because a missing colon or value shows there. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: YamlPath): number | undefined {
  if (path.length === 0) return document.contents?.range?.[0];
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isNode(item.key) && item.key.toJSON() === last);
    if (pair && isNode(pair.key)) return pair.key.range?.[0];
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function yamlMend(code: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'indent with spaces; tabs are not allowed in YAML.';
    case 'DUPLICATE_KEY':
      return 'keep one of the two fields of that name.';
    case 'MISSING_CHAR':
      return 'close the quotation mark or bracket that is still open, here or on the line before.';
    default:
      return 'put the text in quotation marks if it holds a colon followed by a space, and line up the indentation with the line above.';
  }
}
