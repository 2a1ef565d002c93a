import type { QrPath } from '../../formats/qr/qr-path.ts';

/** A QR code, black on white in either theme, because not every camera reads it the other way around. */
export const QrImage = ({ code: { path, size }, label }: { code: QrPath; label: string }) => (
  <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
    <rect width={size} height={size} fill="#fff" />
    <path d={path} fill="#000" />
  </svg>
);
