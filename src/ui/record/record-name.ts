import { forgetHint, readHint, writeHint } from '../../device/local-hints.ts';
import { wholeText } from '../../primitives/whole-text.ts';

/** The name on the record, which this browser keeps only where its owner wants that; erasing everything deletes it. */

export function rememberedName(): string {
  const name = readHint('record-name');
  return typeof name === 'string' ? wholeText(name) : '';
}

export function rememberName(name: string): void {
  if (name.trim() === '') forgetHint('record-name');
  else writeHint('record-name', name.trim());
}

export const forgetName = (): void => forgetHint('record-name');
