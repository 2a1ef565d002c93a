import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

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

  folders(path: string): string[] {
    return this.entries(path)
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  }

  yamlFiles(path: string): string[] {
    return this.entries(path)
      .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
      .map((entry) => entry.name);
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
      mend: `create it, or remove the folder \`${basename(dirname(path))}\` if it is not needed.`,
    });
    return undefined;
  }

  yaml<S extends z.ZodType>(path: string, schema: S): YamlFile<z.output<S>> | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : readYaml({ file: this.shown(path), text }, schema, this.problems);
  }

  private entries(path: string) {
    const folder = join(this.root, path);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}
