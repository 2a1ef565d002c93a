/** Where a presentation stands: the slide, and what of it is shown, both counted from 0. */
export interface Place {
  slide: number;
  look: number;
}

export const START: Place = { slide: 0, look: 0 };

/**
 * The place that the fragment of an address names, `#3` or `#3.2`, counted from 1. What is too far is the last there is;
 * whatever else is the start. `looks` has, for each slide, how many looks it has.
 */
export function placeIn(hash: string, looks: readonly number[]): Place {
  const [, slideWord = '1', lookWord = '1'] = /^#?(\d{1,6})(?:\.(\d{1,6}))?$/.exec(hash) ?? [];
  const slide = within(Number(slideWord), looks.length);
  return { slide, look: within(Number(lookWord), looks[slide] ?? 1) };
}

const within = (number: number, most: number): number => Math.max(0, Math.min(number, most) - 1);

/** The same as the address has it. */
export const hashOf = ({ slide, look }: Place): string => (look === 0 ? `#${slide + 1}` : `#${slide + 1}.${look + 1}`);

/** One further: the next look, or the next slide. At the end it stays. */
export function onward({ slide, look }: Place, looks: readonly number[]): Place {
  if (look + 1 < (looks[slide] ?? 1)) return { slide, look: look + 1 };
  return slide + 1 < looks.length ? { slide: slide + 1, look: 0 } : { slide, look };
}

/** One back. The slide before is shown as it was left: in full. */
export function backward({ slide, look }: Place, looks: readonly number[]): Place {
  if (look > 0) return { slide, look: look - 1 };
  return slide > 0 ? lastLook(slide - 1, looks) : START;
}

/** All of the last slide. */
export const atEnd = (looks: readonly number[]): Place => lastLook(Math.max(0, looks.length - 1), looks);

const lastLook = (slide: number, looks: readonly number[]): Place => ({
  slide,
  look: Math.max(0, (looks[slide] ?? 1) - 1),
});

/** What a key asks for; undefined for one that asks for nothing. Clickers send Page Up and Page Down. */
export type Move = 'on' | 'back' | 'start' | 'end';
export function moveOfKey(key: string): Move | undefined {
  return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}

const KEYS: Readonly<Record<string, Move>> = {
  ArrowRight: 'on',
  PageDown: 'on',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'start',
  End: 'end',
};

/** Where a move leads. */
export function moved(place: Place, move: Move, looks: readonly number[]): Place {
  if (move === 'on') return onward(place, looks);
  if (move === 'back') return backward(place, looks);
  return move === 'start' ? START : atEnd(looks);
}
