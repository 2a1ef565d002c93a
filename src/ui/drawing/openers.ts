import { road } from './scenes.ts';
import type { Vignette } from './VignetteView.tsx';

/** The hairpin as something one meets on the way: one of them opens each module, by its place, so that a course of any size has them. */

const lighthouse: Vignette = {
  wash: 'M48 36 234 10v52z',
  fill: 'M48 36 116 26.500v19z',
  line: 'M234 10 48 36 234 62M35 42l-5 44M47 42l5 44M32 42h18M34 42V31h14v11M32 31l9-8 9 8M4 86h62',
  soft: 'M78 86q7-6 14 0t14 0 14 0 14 0 14 0 14 0 14 0 14 0M120 95q7-6 14 0t14 0 14 0 14 0 14 0',
};

const stave: Vignette = {
  wash: 'M6 50 234 12v76z',
  fill: 'M91 51a5 4 0 1 1-10 0 5 4 0 0 1 10 0M137 42a6.500 5 0 1 1-13 0 6.500 5 0 0 1 13 0M189 59a8 6.500 0 1 1-16 0 8 6.500 0 0 1 16 0M228 31a10 8 0 1 1-20 0 10 8 0 0 1 20 0',
  line: 'M234 12 6 50 234 88M91 51V31M137 42V17M189 59V24M228 31V4',
  soft: 'M6 50 234 31M6 50h228M6 50 234 69',
};

const curtain: Vignette = {
  wash: 'M120 8C112 40 84 58 46 62l-6 30h160l-6-30C156 58 128 40 120 8z',
  fill: 'M120 8C116 25 106 37 92 45.500h56C134 37 124 25 120 8z',
  line: 'M14 8h212M120 8C112 40 84 58 46 62l-6 30H20V8M120 8c8 32 36 50 74 54l6 30h20V8M4 92h232',
  soft: 'M92 8C88 34 70 50 45 57M62 8c-4 22-10 34-20 42M148 8c4 26 22 42 47 49M178 8c4 22 10 34 20 42',
};

const bridge: Vignette = {
  wash: 'M8 72C70 70 120 52 152 16v56z',
  line: 'M4 72h232M8 72C70 70 120 52 152 16M152 16c16 32 44 50 84 54M148 16v74M156 16v74',
  soft: 'M40 70v2M58 66.500V72M76 61.500V72M94 55V72M112 47v25M130 36v36M174 46v26M192 57v15M210 64.500V72',
  fill: 'M8 72c24-1 48-4 68-10.500V72z',
};

const summit: Vignette = {
  line: 'M4 92C60 88 96 74 130 54s46-16 70 4 30 30 36 34M172 44V8M172 8 104 19l68 11',
  fill: 'M172 8 104 19l68 11z',
  soft: 'M4 70c20-2 34-8 48-16s22-6 34 4',
  dash: 'M26 92c40 4 62-2 84-16s40-22 60-26',
};

const OPENERS = [lighthouse, stave, curtain, bridge, summit, road] as const;

export const openerOf = (place: number): Vignette => OPENERS[place % OPENERS.length] ?? lighthouse;
