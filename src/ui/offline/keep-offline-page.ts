import { h, hydrate } from 'preact';
import { Boundary } from '../kit/Boundary.tsx';
import { mountIslands } from '../kit/mount-islands.ts';

/** The script of pages that can be kept on the device as a whole. */

mountIslands({
  'keep-offline': async (root, props) => {
    const { KeepOffline } = await import('./KeepOffline.tsx');
    hydrate(h(Boundary, null, h(KeepOffline, props as { group: string; what: string })), root);
  },
});
