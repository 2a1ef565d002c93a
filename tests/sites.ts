import { join } from 'node:path';
import type { BuildOptions } from '../src/cli/build-site.ts';

/** The built sites that the browser tests visit, each on its own port. */
export const sites = {
  /** A small course of which the tests know every word. */
  fixture: site('fixture', 'tests/fixtures/course', '/', 4801),
  /** The same below a folder, as on a project page or in an intranet. */
  subfolder: site('subfolder', 'tests/fixtures/course', '/training/sales/', 4802),
  /** The real course. */
  course: site('course', 'content', '/', 4803),
} as const;

function site(name: string, content: string, base: string, port: number): BuildOptions & { port: number; url: string } {
  return {
    content,
    base,
    out: join('.cache', 'sites', name),
    site: 'https://crescendo.example',
    port,
    url: `http://localhost:${port}${base}`,
  };
}
