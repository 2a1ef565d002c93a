import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { parsedQuickly } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import { explainIssue } from './schema-problem.ts';
import { yamlMistake } from './yaml-mistake.ts';
import type { YamlPath } from './yaml-path.ts';

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
  const { value, lineOf } = readWritten(source, schema, problems);
  return value === undefined ? undefined : { value, lineOf };
}

/** YAML that may be wrong in part: then there is no value, and what is `written` may be read piece by piece. */
export interface WrittenYaml<T> {
  value: T | undefined;
  /** Undefined where it is no YAML at all. */
  written: unknown;
  lineOf: YamlFile<T>['lineOf'];
}

/** The same, with what is written where there was a mistake. */
export function readWritten<S extends z.ZodType>(
  source: Source,
  schema: S,
  problems: Problem[],
): WrittenYaml<z.output<S>> {
  const { file } = source;
  const quick = parsedQuickly(source.text);
  const parsed = quick && schema.safeParse(quick.value ?? {});
  if (parsed?.success) {
    // Nearly nobody asks on which line something stands.
    let placed: ReturnType<typeof placedYaml> | undefined;
    const lineOf = (path: YamlPath): number | undefined => {
      placed ??= placedYaml(source);
      return placed.lineOf(path);
    };
    return { value: parsed.data, written: quick?.value, lineOf };
  }
  const { document, mistake, lineAt, lineOf } = placedYaml(source);
  if (mistake) {
    const { offset, ...told } = mistake;
    problems.push({ file, line: lineAt(offset), ...told });
    return { value: undefined, written: undefined, lineOf };
  }
  const written: unknown = document.toJS() ?? {};
  const reread = schema.safeParse(written);
  if (reread.success) return { value: reread.data, written, lineOf };
  for (const issue of reread.error.issues) {
    problems.push(...explainIssue(issue, written, schema, lineOf).map((told) => ({ file, ...told })));
  }
  return { value: undefined, written, lineOf };
}

/** The same text with the place of everything in it. */
function placedYaml({ text, linesBefore = 0 }: Source) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + linesBefore;
  const lineOf = (path: YamlPath): number | undefined => {
    for (let length = path.length; length >= 0; length--) {
      const offset = offsetOf(document, path.slice(0, length));
      if (offset !== undefined) return lineAt(offset);
    }
    return undefined;
  };
  return { document, mistake: yamlMistake(document, text), lineAt, lineOf };
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
