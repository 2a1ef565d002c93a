import { h } from 'preact';
import { hydrateIsland } from '../kit/hydrate-island.ts';
import { mountIslands } from '../kit/mount-islands.ts';

/** The script of pages that can be kept on the device as a whole. */

mountIslands({
  'keep-offline': async (root, props) => {
    const { KeepOffline } = await import('./KeepOffline.tsx');
    await hydrateIsland(root, h(KeepOffline, props as { group: string; what: string }));
  },
});
