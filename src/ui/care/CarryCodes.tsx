import { useState } from 'preact/hooks';
import { QrImage } from '../kit/QrImage.tsx';
import type { CarryCode } from './way-to-carry.ts';

/**
 * The codes that bring progress to another device, one after another. They do not change by themselves: whoever holds a
 * camera over one is still reading it. After the last comes the first, so that no button goes dead with the focus on it.
 */
export function CarryCodes({ codes }: { codes: readonly CarryCode[] }) {
  const [shown, setShown] = useState(0);
  const code = codes[shown];
  const several = codes.length > 1;
  const turn = (by: 1 | -1): void => setShown((shown + by + codes.length) % codes.length);
  const at = `Code ${shown + 1} of ${codes.length}`;
  return (
    <>
      <p>
        {several
          ? `Scan all ${codes.length} codes with the other device’s camera, in any order, and open the link each one shows.`
          : 'Point the other device’s camera at this code, and open the link it shows.'}
      </p>
      {several && <p role="status">{at}</p>}
      {code && <QrImage code={code} label={several ? `${at}, a QR code` : 'A QR code that holds your progress'} />}
      {several && (
        <p class="act">
          <button type="button" class="button quiet" onClick={() => turn(-1)} data-often>
            Previous code
          </button>
          <button type="button" class="button" onClick={() => turn(1)} data-action="next-code" data-often>
            Next code
          </button>
        </p>
      )}
    </>
  );
}
