/** Light modules around the code, without which a scanner doesn't find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

export interface QrPath {
  /** The `d` of an SVG path that fills the dark modules, each 1 by 1. */
  path: string;
  /** Width and height in modules, the light border included. */
  size: number;
}

/**
 * Draws a text as a QR code. A seventh of it may be unreadable (level M), and less when it would not fit otherwise; at level
 * L, which is enough for a code on a screen, it has fewer modules. Rejects with a RangeError when it has more than 2,953 bytes, which no QR code holds.
 */
export async function qrPath(text: string, level: 'M' | 'L' = 'M'): Promise<QrPath> {
  const { encode } = await import('uqr');
  const encoded = (ecc: 'M' | 'L') => encode(text, { ecc, boostEcc: true, border: QUIET_ZONE });
  const fits = new TextEncoder().encode(text).length <= MOST_BYTES_M;
  const { data, size } = encoded(fits ? level : 'L');
  return { path: data.map(rowPath).join(''), size };
}

/** What the largest code holds at level M. */
const MOST_BYTES_M = 2_331;

/** One rectangle for each run of dark modules. */
function rowPath(row: readonly boolean[], y: number): string {
  const bits = row.map((dark) => (dark ? '1' : '0')).join('');
  return Array.from(bits.matchAll(/1+/g), ({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`).join(
    '',
  );
}
