import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig, fontProviders } from 'astro/config';
import { chunkGroups } from './src/site/chunks.ts';
import { courseCheck } from './src/site/course-check.ts';
import { currentCourse } from './src/site/course-reader.ts';
import { writeDataFiles } from './src/site/data-files.ts';
import { finishedPages } from './src/site/finished-pages.ts';
import { hues } from './src/site/hues.ts';
import { offlineFiles } from './src/site/offline/offline-files.ts';
import { verifiedImports } from './src/site/verified-imports.ts';

const { course } = currentCourse();

export default defineConfig({
  site: process.env.SITE_URL ?? course?.site.url ?? 'https://crescendo.example',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [
    courseCheck(),
    preact({ include: ['**/*.tsx'] }),
    mdx(), // Brings what renders the prose of lessons; `site/lesson-prose.ts` compiles it.
    writeDataFiles(),
    finishedPages(),
    offlineFiles(), // Last, when every file is as it will be served.
  ],
  build: { inlineStylesheets: 'always' },
  fonts: [
    {
      name: 'Fraunces',
      cssVariable: '--font-fraunces',
      provider: fontProviders.local(),
      fallbacks: ['Georgia', 'serif'],
      // A heading that is set anew when its font comes moves all below it. Where the font is late, the next page has it.
      display: 'optional',
      options: {
        variants: [
          {
            weight: '100 900',
            style: 'normal',
            src: ['@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2'],
          },
        ],
      },
    },
  ],
  vite: {
    plugins: [hues(() => currentCourse().course), verifiedImports(process.env.BASE_PATH ?? '/')],
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      // The first that know OKLCH, in which the colors are; fallbacks for older ones would weigh 0.4 KB in every page.
      cssTarget: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
      // A data: address would need a hole in the security policy; a small script goes into the page with its hash.
      assetsInlineLimit: (path) => path.endsWith('.js'),
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Fewer files: on a slow line each one costs more than its bytes.
              codeSplitting: { groups: chunkGroups() },
            },
          },
        },
      },
    },
  },
});
