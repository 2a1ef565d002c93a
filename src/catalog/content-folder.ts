import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import { correctedId, isId } from './corrected-id.ts';
import type { Problem } from './problem.ts';
import { readWritten, readYaml, type WrittenYaml, type YamlFile } from './read-yaml.ts';

/** Files that every site has, with what to do when one is missing. */
const NEEDED: Readonly<Record<string, string>> = {
  'site.yaml': 'create it, with `name`, `sentence`, `url` and the list `modules`.',
  'glossary.yaml':
    'create it; for each term it has an id, and below that `term` and `definition`. It may be empty at first.',
};

/** Reads files of one content folder and gathers what is wrong with them. Paths are relative to the folder. */
export class ContentFolder {
  readonly problems: Problem[] = [];
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** The path as an author knows it: `content/site.yaml`. */
  shown(path: string): string {
    return `${basename(this.root)}/${path}`;
  }

  /** The names of the folders in a folder; each is the id of what it holds, so one that can't be an id is told. */
  folders(path: string): string[] {
    const names = this.entries(path)
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    for (const name of names) this.checkId(`${path}/${name}`, name, 'folder');
    return names;
  }

  /** The names of the files in a folder without their `.yaml`; each is the id of what it holds. */
  yamlFiles(path: string): string[] {
    const files = this.entries(path).filter((entry) => entry.isFile());
    for (const { name } of files) {
      if (name.endsWith('.yaml')) this.checkId(`${path}/${name}`, basename(name, '.yaml'), 'file');
      if (!name.endsWith('.yml')) continue;
      const renamed = `${correctedId(basename(name, '.yml'))}.yaml`;
      this.problems.push({
        file: this.shown(`${path}/${name}`),
        what: 'The file is not read, because its name ends in `.yml`.',
        mend: `rename it to \`${renamed}\`.`,
      });
    }
    return files.filter(({ name }) => name.endsWith('.yaml')).map(({ name }) => basename(name, '.yaml'));
  }

  /** Tells of YAML files in a folder that nothing would read. `known` are the names of those that are read. */
  refuseOtherYaml(path: string, known: readonly string[]): void {
    for (const { name } of this.entries(path).filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name))) {
      if (known.some((wanted) => name === `${wanted}.yaml`)) continue;
      this.problems.push({
        file: this.shown(`${path}/${name}`),
        what: 'Nothing reads this file.',
        mend: `give it one of the names ${known.map((wanted) => `\`${wanted}.yaml\``).join(', ')}, or remove it.`,
      });
    }
  }

  /** The names of the drawings in a folder, without their `.svg`. */
  drawings(path: string): string[] {
    const files = this.entries(path).filter((entry) => entry.isFile() && entry.name.endsWith('.svg'));
    for (const { name } of files) this.checkId(`${path}/${name}`, basename(name, '.svg'), 'file', '.svg');
    return files.map(({ name }) => basename(name, '.svg'));
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  text(path: string): string | undefined {
    const file = join(this.root, path);
    if (existsSync(file))
      return readFileSync(file, 'utf8')
        .replace(/^\uFEFF/, '')
        .replaceAll('\r\n', '\n');
    this.problems.push({
      file: this.shown(path),
      what: 'This file is missing.',
      mend: NEEDED[path] ?? `create it, or remove the folder \`${basename(dirname(path))}\` if it is not needed.`,
    });
    return undefined;
  }

  yaml<S extends z.ZodType>(path: string, schema: S): YamlFile<z.output<S>> | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : readYaml({ file: this.shown(path), text }, schema, this.problems);
  }

  /** The same, with what is written where there was a mistake; undefined where there is no file. */
  writtenYaml<S extends z.ZodType>(path: string, schema: S): WrittenYaml<z.output<S>> | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : readWritten({ file: this.shown(path), text }, schema, this.problems);
  }

  /** The same for a file that a course may do without. */
  optionalYaml<S extends z.ZodType>(path: string, schema: S): YamlFile<z.output<S>> | undefined {
    return existsSync(join(this.root, path)) ? this.yaml(path, schema) : undefined;
  }

  private checkId(path: string, name: string, thing: 'folder' | 'file', ending = '.yaml'): void {
    if (isId(name)) return;
    const corrected = correctedId(name);
    this.problems.push({
      file: this.shown(path),
      what: `The name of the ${thing} can’t be used as an id: it must be lower-case words joined by hyphens.`,
      mend:
        corrected === ''
          ? 'give it another name.'
          : `rename it to \`${thing === 'file' ? `${corrected}${ending}` : corrected}\`.`,
    });
  }

  private entries(path: string) {
    const folder = join(this.root, path);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}
