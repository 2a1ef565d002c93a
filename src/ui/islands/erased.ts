/** How one tab tells the others that everything was erased, so that none of them writes it back. */
const channelName = (site: string): string => `${site}:erased`;

export function announceErased(site: string): void {
  if (!('BroadcastChannel' in globalThis)) return;
  const channel = new BroadcastChannel(channelName(site));
  channel.postMessage('erased');
  // A message that is on its way still arrives.
  channel.close();
}

export function onErased(site: string, listener: () => void): void {
  if (!('BroadcastChannel' in globalThis)) return;
  new BroadcastChannel(channelName(site)).addEventListener('message', listener);
}
