import type { CDPSession } from '@playwright/test';

const KINDS = { Document: 'html', Script: 'script', Stylesheet: 'style', Font: 'font', Image: 'image' } as const;

/** Bytes on the wire, headers included, and how many requests they took. */
export interface Traffic {
  bytes: Record<(typeof KINDS)[keyof typeof KINDS] | 'other', number>;
  requests: number;
}

/** Counts what comes over the wire from now on. Gives what has come so far whenever it is asked. */
export function countTraffic(session: CDPSession): () => Traffic {
  const kinds = new Map<string, string>();
  const bytes: Traffic['bytes'] = { html: 0, script: 0, style: 0, font: 0, image: 0, other: 0 };
  let requests = 0;
  session.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) => {
    if (request.url.startsWith('http')) kinds.set(requestId, type);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind === undefined) return;
    requests += 1;
    bytes[kind in KINDS ? KINDS[kind as keyof typeof KINDS] : 'other'] += encodedDataLength;
  });
  return () => ({ bytes: { ...bytes }, requests });
}
