import sharp from 'sharp';
import { expect, it } from 'vitest';
import { asIco, iconPicture } from '../../../../src/site/icon/icon-picture.ts';

const WIDE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10" fill="#102030"/></svg>';

it('A drawing that is no square is shown whole, with nothing above and below it', async () => {
  const { data, info } = await sharp(await iconPicture(WIDE, { size: 32 }))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray(4 * (y * 32 + x), 4 * (y * 32 + x) + 4)];
  expect([info.width, info.height, at(0, 0)[3], at(1, 16), at(16, 31)[3]]).toEqual([32, 32, 0, [16, 32, 48, 255], 0]);
});

it('An ICO file says where its picture is and how large', async () => {
  const png = await iconPicture(WIDE, { size: 32 });
  const view = new DataView(asIco(png, 32).buffer);
  expect([view.getUint16(2, true), view.getUint16(4, true), view.getUint8(6), view.getUint8(7)]).toEqual([
    1, 1, 32, 32,
  ]);
  expect(new Uint8Array(view.buffer, view.getUint32(18, true), view.getUint32(14, true))).toEqual(png);
});
