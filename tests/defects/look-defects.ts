import type { Defect } from './defect.ts';

/** In how it looks: contrast, color, focus, size, room, motion. */
export const lookDefects: readonly Defect[] = [
  {
    name: 'Soft text is too pale',
    criterion: '1.4.3',
    scene: 'library',
    plant: { css: ':root { --ink-soft: light-dark(#999, #777) }', on: ':root' },
  },
  {
    name: 'Links in a sentence differ by color alone',
    criterion: '1.4.1',
    scene: 'lesson',
    plant: { css: 'main p a { color: var(--hue-color); text-decoration: none }', on: 'main p a' },
  },
  {
    name: 'The words of a button turn pale under the pointer',
    criterion: '1.4.3',
    scene: 'Today',
    plant: { css: '.button:hover { background: #bbb; color: #fff }', on: '.button' },
  },
  {
    name: 'The edge of a field can hardly be seen',
    criterion: '1.4.11',
    scene: 'assign',
    plant: { css: 'input, textarea, select { border-color: var(--line) }', on: 'main input[type="text"]' },
  },
  {
    name: 'Nobody sees where the focus is',
    criterion: '2.4.7',
    scene: 'Today',
    plant: { css: ':focus, :focus-visible { outline: none }', on: 'a' },
  },
  {
    name: 'The focus of an option shows nothing',
    criterion: '2.4.7',
    scene: 'lesson',
    plant: { css: '.option:has(:focus-visible) { outline: none }', on: '.option' },
  },
  {
    name: 'The focus ring is as pale as the lines',
    criterion: '1.4.11',
    scene: 'glossary',
    plant: { css: ':focus-visible { outline-color: var(--line) }', on: 'a' },
  },
  {
    name: 'The focus ring is a shadow, which forced colors take away',
    criterion: '2.4.7',
    scene: 'data',
    plant: { css: ':focus-visible { outline: none; box-shadow: 0 0 0 3px var(--hue-color) }', on: 'a' },
  },
  {
    name: 'A bar that sticks to the foot covers what has the focus',
    criterion: '2.4.11',
    scene: 'glossary',
    plant: { css: 'footer { position: fixed; inset: auto 0 0; background: var(--paper); z-index: 2 }', on: 'footer' },
  },
  {
    name: 'The header shows its parts in another order than Tab takes',
    criterion: '2.4.3',
    scene: 'library',
    plant: { css: 'header .bar { flex-direction: row-reverse }', on: 'header .bar' },
  },
  {
    name: 'Links stand too close and are too small for a finger',
    criterion: '2.5.8',
    scene: 'glossary',
    plant: {
      css: '.letters { gap: 0 } .letters a { display: inline-block; min-width: 0; min-height: 0; padding: 0; font-size: 12px; line-height: 14px }',
      on: '.letters a',
    },
  },
  {
    name: 'What can be said about being sure is a line of small words',
    criterion: '2.5.8',
    scene: 'lesson',
    plant: {
      css: '.confidence span { min-height: 0; padding: 0 2px; font-size: 11px; line-height: 1.2 }',
      on: '.confidence span',
    },
  },
  {
    name: 'An exercise pulses for ever, whatever motion one wants',
    criterion: '2.2.2',
    scene: 'lesson',
    plant: {
      css: '@keyframes pulse { 50% { opacity: 0.7 } } .exercise { animation: pulse 2s infinite }',
      on: '.exercise',
    },
  },
  {
    name: 'Rows slide under the pointer, whatever motion one wants',
    criterion: '2.3.3',
    scene: 'library',
    plant: { css: '.entry { transition: transform 0.4s } .entry:hover { transform: translateX(1rem) }', on: '.entry' },
  },
  {
    name: 'An exercise is wider than a narrow window',
    criterion: '1.4.10',
    scene: 'lesson',
    plant: { css: '.exercise { min-width: 420px }', on: '.exercise' },
  },
  {
    name: 'An option cuts off its text when it is spaced out',
    criterion: '1.4.12',
    scene: 'lesson',
    plant: { css: '.option label { height: 3.2rem; overflow: hidden }', on: '.option label' },
  },
  {
    name: 'A button cuts off its text when it is large',
    criterion: '1.4.4',
    scene: 'Today',
    plant: { css: '.button { height: 44px; overflow: hidden }', on: '.button' },
  },
  {
    name: 'How far one is vanishes in forced colors',
    criterion: '1.4.11',
    scene: 'choice',
    plant: { css: '@media (forced-colors: active) { .hairpin .fill { fill: Canvas } }', on: '.hairpin .fill' },
  },
];
