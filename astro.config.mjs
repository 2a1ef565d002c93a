import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig, fontProviders } from 'astro/config';
import { contentFolder } from './src/catalog/content-path.ts';
import { readCourse } from './src/catalog/read-course.ts';
import { contentSecurityPolicy } from './src/site/content-security-policy.ts';
import { courseCheck } from './src/site/course-check.ts';
import { hues } from './src/site/hues.ts';
import { inlineScript, inlineScripts } from './src/site/inline-script.ts';

const { course } = readCourse(contentFolder());

/** What every lesson and every list of lessons runs. */
const shared = [
  'src/log/(?!opfs-copy|copy-file|memory-log)',
  'src/ui/outline',
  'src/projections/(?!assignments|lesson-|next-step)',
  'src/primitives/(shuffle|checksum|field-checks|canonical-json|calendar-day|href)',
  'src/exercises/(Prose|prose|use-focus|attempt)',
  'node_modules/(idb|preact)/',
  'src/device/(learner|open-log|local-|attach-second-copy|workers|site-name|handover|persistence|erasure-signal|progress-hint|practice-drafts)',
  'islands/(notices|mount|day|kinds)',
  'islands/(progress-painter|exercise-|practice-session|use-history|early-input)',
  'islands/(ExercisePanel|QuestionPanel|PracticePanel|ExerciseFrame|ConfidencePicker|Result)',
].map((path) => path.replaceAll('/', '[\\\\/]'));

export default defineConfig({
  site: process.env.SITE_URL ?? course?.site.url ?? 'https://crescendo.example',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [courseCheck(), mdx({ optimize: { ignoreElementNames: ['a'] } }), preact()],
  markdown: { syntaxHighlight: false },
  security: { csp: contentSecurityPolicy(inlineScripts.map(inlineScript)) },
  build: { inlineStylesheets: 'always' },
  fonts: [
    {
      name: 'Fraunces',
      cssVariable: '--font-fraunces',
      provider: fontProviders.local(),
      fallbacks: ['Georgia', 'serif'],
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
    plugins: [hues(course)],
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      // A data: address would need a hole in the security policy; a small script goes into the page with its hash.
      assetsInlineLimit: (path) => path.endsWith('.js'),
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Fewer files: on a slow line each one costs more than its bytes.
              codeSplitting: {
                groups: [
                  // Apart, as pages that load something only when asked need no more. With it goes the little that search
                  // shares with lessons, so that neither waits for a file of its own.
                  {
                    name: 'load',
                    priority: 3,
                    test: /preload-helper|rolldown[\\/]runtime|primitives[\\/](edit-distance|text-hash|seeded-random)/,
                  },
                  // The questions, most kinds of which a lesson has; practices of their own course come by themselves.
                  {
                    name: 'questions',
                    priority: 1,
                    test: /src[\\/]exercises[\\/]((choice|multiple|order|match|sort|spot|number|fill)[\\/]|Option|text-map)/,
                  },
                  {
                    name: 'shared',
                    priority: 2,
                    test: new RegExp(shared.join('|')),
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
