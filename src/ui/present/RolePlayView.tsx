import { useEffect, useState } from 'preact/hooks';
import { type QrPath, qrPath } from '../../formats/qr/qr-path.ts';
import { href } from '../../primitives/href.ts';
import { isSeed, seedFrom } from '../../team/role-play/play.ts';
import type { RolePlaySlide } from '../../team/room/slide.ts';
import { QrImage } from '../kit/QrImage.tsx';
import { randomShare } from './random-share.ts';
import { useRoom } from './use-room.ts';

/** The link to the sheets, as a code for phones and as words. Everybody in the room opens the same one. */
export function RolePlayView({ slide: { path, task } }: { slide: RolePlaySlide }) {
  const [seed, setSeed] = useRoom('seed', '', (value): value is string => typeof value === 'string' && isSeed(value));
  const [code, setCode] = useState<QrPath>();
  const link = new URL(`${href(path)}#${seed}`, location.href).href;
  useEffect(() => {
    if (seed === '') setSeed(seedFrom(randomShare));
    // Without its code the link is still there to read.
    else void qrPath(link, 'L').then(setCode, () => {});
  }, [link]);
  return (
    <div class="play-link">
      {code && <QrImage code={code} label="The link below as a QR code" />}
      <div>
        <p>{task}</p>
        <p>
          Open this link in twos or threes. Each of you says who they are, and sees only their own sheet:{' '}
          {seed !== '' && (
            <a href={link} target="_blank" rel="noopener">
              {link.replace(/^https?:\/\//, '')}
            </a>
          )}
        </p>
      </div>
    </div>
  );
}
