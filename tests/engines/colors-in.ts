import { inflateSync } from 'node:zlib';

/** The colors with which a PDF fills, as it writes them: `0.16 0.12 0.09`. */
export function colorsIn(pdf: Uint8Array): string[] {
  const drawn = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g);
  const colors = [...drawn].flatMap(([, stream = '']) =>
    Array.from(unpacked(stream).matchAll(/([\d.]+ [\d.]+ [\d.]+) rg\b/g), ([, color = '']) => color),
  );
  return [...new Set(colors)].sort();
}

function unpacked(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    // A picture, or a part that is not packed.
    return stream;
  }
}
