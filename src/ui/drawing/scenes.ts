import type { Vignette } from './VignetteView.tsx';

/** The hairpin, full, and the sign that lets a note ring. */
export const ending: Vignette = {
  fill: 'M6 52 168 28v48zM206 70a4 4 0 1 1-8 0 4 4 0 0 1 8 0',
  line: 'M168 28 6 52l162 24M176 76a26 26 0 0 1 52 0',
};

/** A way that opens in front of somebody. */
export const road: Vignette = {
  wash: 'M60 28c40 2 70 10 60 24S60 70 70 98h120c-40-20-60-26-40-42S120 28 60 28',
  line: 'M60 28c40 2 70 10 60 24S60 70 70 98M60 28c60 0 110 12 90 28s0 22 40 42',
  soft: 'M4 28h232M150 28c10-14 24-20 40-10s26 8 46 10M8 28c14-8 24-8 36 0',
  dash: 'M82 31c34 4 62 12 52 24S104 72 118 98',
};

/** A letter whose flap is the hairpin. */
export const letter: Vignette = {
  from: 69,
  width: 102,
  line: 'M70 22h100v62H70zM70 22l50 36 50-36',
  soft: 'M70 84l38-35M170 84l-38-35',
  fill: 'M100 43.600 120 58l20-14.400z',
};

/** Places that wait for those who sit there. */
export const seats: Vignette = {
  from: 59,
  width: 122,
  soft: 'M72 22a6 6 0 1 1-12 0 6 6 0 0 1 12 0M72 50a6 6 0 1 1-12 0 6 6 0 0 1 12 0M72 78a6 6 0 1 1-12 0 6 6 0 0 1 12 0',
  line: 'M180 15 84 22l96 7M180 43 84 50l96 7M180 71 84 78l96 7',
  fill: 'M84 22l44-3.200v6.400z',
};

/** What has been begun, and grows. */
export const seedling: Vignette = {
  from: 59,
  width: 122,
  line: 'M60 86h120M120 86V56M120 62C98 62 86 50 84 30c22 0 34 12 36 32M120 56c0-22 12-36 38-40 0 24-14 38-38 40',
  fill: 'M120 56c0-22 12-36 38-40 0 24-14 38-38 40',
  soft: 'M84 30l24 22M76 95h88',
};

/** A sheet with a seal. */
export const sheet: Vignette = {
  from: 83,
  width: 74,
  line: 'M84 10h72v80H84zM138 82a9 9 0 1 1 0-18 9 9 0 0 1 0 18',
  soft: 'M96 26h30M96 36h48M96 46h48M96 56h24',
  fill: 'M132 80l-5 18 11-5 11 5-5-18a9 9 0 0 1-12 0',
};

/** A lens over nothing. */
export const lens: Vignette = {
  from: 89,
  width: 86,
  line: 'M146 42a28 28 0 1 1-56 0 28 28 0 0 1 56 0M139 62l34 27M135 66l38 23',
  soft: 'M104 42a14 14 0 0 1 14-14',
  fill: 'M139 62l34 27-38-23z',
};
