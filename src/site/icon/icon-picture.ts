import sharp from 'sharp';
import { PAPER } from './icon-drawing.ts';

/** How an icon is shown. */
export type IconLook = {
  /** In pixels, each way. */
  size: number;
  /** Which part of that stays empty at each edge. Undefined where the drawing fills it, and nothing is behind it. */
  inset?: number;
};

/** What browsers and home screens ask for, by the name of its file. */
export const ICON_PICTURES: Readonly<Record<string, IconLook>> = {
  'icon-192': { size: 192 },
  'icon-512': { size: 512 },
  // Cut to any shape within a circle of four fifths.
  'icon-maskable-512': { size: 512, inset: 0.1 },
  // iOS rounds the corners itself, and shows what is empty as black.
  'apple-touch-icon': { size: 180, inset: 0.05 },
};

/** An icon as PNG, from its drawing as SVG. */
export async function iconPicture(drawing: string, { size, inset }: IconLook): Promise<Uint8Array<ArrayBuffer>> {
  const edge = Math.round(size * (inset ?? 0));
  const drawn = await sharp(Buffer.from(drawing), { density: 1_200, limitInputPixels: false })
    .resize(size - 2 * edge, size - 2 * edge, { fit: 'contain', background: 'transparent' })
    .png()
    .toBuffer();
  const ground = sharp({ create: { width: size, height: size, channels: 4, background: inset ? PAPER : '#0000' } });
  const whole = ground.composite([{ input: drawn, left: edge, top: edge }]);
  return new Uint8Array(await whole.png({ palette: true, compressionLevel: 9 }).toBuffer());
}

/** A PNG as the only picture of an ICO file, which any browser asks for by itself. Format: a header, one entry, the PNG. */
export function asIco(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const HEADER = 22;
  const view = new DataView(new ArrayBuffer(HEADER + png.length));
  view.setUint16(2, 1, true); // An icon,
  view.setUint16(4, 1, true); // of one picture,
  view.setUint8(6, size);
  view.setUint8(7, size);
  view.setUint16(10, 1, true); // of one plane
  view.setUint16(12, 32, true); // and so many bits for each pixel.
  view.setUint32(14, png.length, true);
  view.setUint32(18, HEADER, true);
  const file = new Uint8Array(view.buffer);
  file.set(png, HEADER);
  return file;
}
