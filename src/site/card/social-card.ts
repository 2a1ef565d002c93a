import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { oklchToHex } from './oklch.ts';

export type CardText = {
  /** The small line above: the site or the module. */
  eyebrow: string;
  title: string;
  /** The line below. */
  detail: string;
  /** 0 to 360. */
  hue: number;
};

const WIDTH = 1200;
const HEIGHT = 630;

const require = createRequire(import.meta.url);
const font = (weight: 400 | 600) => ({
  name: 'Fraunces',
  weight,
  style: 'normal' as const,
  data: readFileSync(require.resolve(`@fontsource/fraunces/files/fraunces-latin-${weight}-normal.woff`)),
});

/** One and the same list each time: satori parses the fonts of a list that it has not seen, half a second for both. */
const fonts = [font(400), font(600)];

/** The picture that a shared link shows, as PNG. Letters become outlines, so no font of the machine matters. */
export async function socialCard({ eyebrow, title, detail, hue }: CardText): Promise<Uint8Array<ArrayBuffer>> {
  const ink = oklchToHex(0.25, 0.02, 60);
  const accent = oklchToHex(0.5, 0.15, hue);
  const line = (children: string, style: Record<string, string | number>) => ({
    type: 'div',
    props: { children, style },
  });
  const card = {
    type: 'div',
    props: {
      style: {
        width: WIDTH,
        height: HEIGHT,
        boxSizing: 'border-box',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'center',
        padding: '72px 88px',
        background: oklchToHex(0.985, 0.008, 85),
        color: ink,
        fontFamily: 'Fraunces',
      },
      children: [
        line(eyebrow, { fontSize: 34, fontWeight: 600, color: accent }),
        line(title, {
          fontSize: title.length > 28 ? 76 : 92,
          fontWeight: 600,
          lineHeight: 1.08,
          marginTop: 20,
          letterSpacing: '-0.01em',
        }),
        line(detail, { fontSize: 34, lineHeight: 1.4, marginTop: 28, color: oklchToHex(0.47, 0.02, 60) }),
      ],
    },
  };
  const letters = await satori(card as Parameters<typeof satori>[0], {
    width: WIDTH,
    height: HEIGHT,
    fonts,
  });
  const withHairpin = letters.replace(
    '</svg>',
    `<path d="M88 560 1112 540M88 560l1024 20" stroke="${accent}" stroke-width="3"/></svg>`,
  );
  return new Uint8Array(await sharp(Buffer.from(withHairpin)).png({ palette: true, compressionLevel: 9 }).toBuffer());
}
