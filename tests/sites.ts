import { join } from 'node:path';
import type { BuildOptions } from '../src/cli/build-site.ts';

/** Several checkouts can run their tests at once when each is given ports of its own. */
const firstPort = Number(process.env['E2E_PORT'] ?? 4801);

/** The built sites that the browser tests visit, each on its own port. */
export const sites = {
  /** A small course of which the tests know every word. */
  fixture: site('fixture', 'tests/fixtures/course', '/', firstPort),
  /** The same below a folder, as on a project page or in an intranet. */
  subfolder: site('subfolder', 'tests/fixtures/course', '/training/sales/', firstPort + 1),
  /** The real course. */
  course: site('course', 'content', '/', firstPort + 2),
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
