import type { QrPath } from '../../formats/qr/qr-path.ts';

/**
 * A QR code, black on white in either theme. The other way around, scanners made with ZXing (seen in 2018) or ZBar (in
 * 2021) do not read it: https://github.com/zxing/zxing/issues/194, https://github.com/mchehab/zbar/issues/173.
 */
export const QrImage = ({ code: { path, size }, label }: { code: QrPath; label: string }) => (
  <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
    <rect width={size} height={size} fill="#fff" />
    <path d={path} fill="#000" />
  </svg>
);
