import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { type AstroVNode, Fragment, jsx } from 'astro/jsx-runtime';
import { evaluate } from 'satteri';
import { lessonSteps } from './lesson-steps.ts';

/** What shows some prose, with the components that it may use. */
export type Prose = (props: { components: Readonly<Record<string, unknown>> }) => unknown;

/**
 * Compiles the prose of one lesson when its page is made. As a module of the site, each lesson would cost the bundler a
 * megabyte of memory that it gives back only at the end.
 */
export async function lessonProse(mdx: string): Promise<Prose> {
  const { default: content } = await evaluate(mdx, {
    Fragment,
    jsx: node,
    jsxs: node,
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
    features: { gfm: true, smartPunctuation: true },
    hastPlugins: [lessonSteps, satteriHeadingIdsPlugin()],
    // What stays the same in each lesson is HTML already; links and tables go through a component.
    optimizeStatic: { component: 'Fragment', prop: 'set:html', ignoreElements: ['a', 'table'] },
  });
  if (typeof content !== 'function') throw new Error('The prose compiled to nothing that can be shown.');
  const prose: Prose = ({ components, ...props }) => content({ ...props, components: { Fragment, ...components } });
  // So Astro knows by what to render it: the package `@astrojs/mdx` does the same to the files that it compiles.
  return Object.defineProperty(prose, Symbol.for('astro:renderer'), { value: 'astro:jsx' });
}

const node = (type: unknown, props: unknown): AstroVNode => jsx(type, isRecord(props) ? props : {});

const isRecord = (value: unknown): value is Record<string, unknown> => value instanceof Object;
