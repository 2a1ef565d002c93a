import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '../src');

/** One import as it is written, with what it leads to. */
export interface Import {
  /** The file that imports, from `src`: `log/order.ts`. */
  from: string;
  /** A file from `src`, or the name of a package or a module of Node. */
  to: string;
  inSource: boolean;
  /** The text between its quotes. */
  written: string;
  /** Gone once the types are stripped. */
  typeOnly: boolean;
  /** Written in a `<script>` of an .astro file, so that it runs in the browser. */
  inPageScript: boolean;
}

/** Every file in `src`, with forward slashes. */
export const sourceFiles: readonly string[] = globSync('**/*', { cwd: root })
  .filter((path) => statSync(join(root, path)).isFile())
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

export const sourceText = (file: string): string => readFileSync(join(root, file), 'utf8');

export const isCode = (file: string): boolean => /\.(ts|tsx|astro|mjs)$/.test(file);

/** Static and dynamic imports, type imports, re-exports and `import.meta.glob` of a file. Throws when one leads nowhere. */
export function importsOf(file: string): Import[] {
  return scriptsOf(file).flatMap(({ code, inPageScript }) =>
    specifiersIn(code).flatMap(({ specifier, typeOnly }) =>
      targets(file, specifier).map((target) => ({
        from: file,
        ...target,
        written: specifier,
        typeOnly,
        inPageScript,
      })),
    ),
  );
}

/** Names that code uses without declaring them: `Date`, and `Date.now` as well. Comments and texts do not count. */
export function globalsIn(file: string): Set<string> {
  const used = new Set<string>();
  const declared = new Set<string>();
  for (const { code } of scriptsOf(file)) {
    walk(parse(code), (node) => {
      if (ts.isIdentifier(node) && !isMember(node)) (isDeclaration(node) ? declared : used).add(node.text);
      if (ts.isPropertyAccessExpression(node)) used.add(node.getText());
    });
  }
  return new Set([...used].filter((name) => !declared.has(name)));
}

/** An .astro file holds code that runs at build between its fences, and code for the browser in its scripts. */
function scriptsOf(file: string): { code: string; inPageScript: boolean }[] {
  const text = sourceText(file);
  if (!file.endsWith('.astro')) return [{ code: text, inPageScript: false }];
  const fenced = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>/]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code ?? '');
  return [{ code: fenced, inPageScript: false }, ...scripts.map((code) => ({ code, inPageScript: true }))];
}

function specifiersIn(code: string): { specifier: string; typeOnly: boolean }[] {
  const found: { specifier: string; typeOnly: boolean }[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean): void => {
    if (node && ts.isStringLiteralLike(node)) found.push({ specifier: node.text, typeOnly });
  };
  walk(parse(code), (node) => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && isDynamic(node.expression)) add(node.arguments[0], false);
  });
  return found;
}

const isDynamic = (callee: ts.Expression): boolean =>
  callee.kind === ts.SyntaxKind.ImportKeyword || callee.getText() === 'import.meta.glob';

function targets(file: string, specifier: string): { to: string; inSource: boolean }[] {
  if (!specifier.startsWith('.')) return [{ to: specifier, inSource: false }];
  const path = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  if (path.includes('*')) return sourceFiles.filter((name) => posix.matchesGlob(name, path)).map(inSource);
  if (!existsSync(join(root, path))) throw new Error(`src/${file} imports ${specifier}, which is no file.`);
  return [inSource(path)];
}

const inSource = (to: string): { to: string; inSource: boolean } => ({ to, inSource: true });

const parse = (code: string): ts.SourceFile =>
  ts.createSourceFile('code.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

const isDeclaration = (node: ts.Identifier): boolean =>
  (ts.isVariableDeclaration(node.parent) || ts.isParameter(node.parent) || ts.isBindingElement(node.parent)) &&
  node.parent.name === node;

/** The `now` of `Date.now`, the `at` of `{ at: 1 }`: not names of their own. */
const isMember = (node: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  (ts.isPropertySignature(node.parent) && node.parent.name === node);
