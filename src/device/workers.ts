import copyUrl from '../log/opfs-copy-worker.ts?worker&url';
import backupUrl from './backup-worker.ts?worker&url';

/** The site's own workers, and no others: the security policy lets no other text become a script. */
const urls = { 'second-copy': copyUrl, backup: backupUrl } as const;

/**
 * A browser with Trusted Types turns a text into a worker's address only through a policy of this name: Chromium since
 * 83, Safari 26, Firefox 148 (https://developer.mozilla.org/docs/Web/API/TrustedTypePolicyFactory).
 */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('crescendo', {
  createScriptURL: (url) => {
    if (!Object.values<string>(urls).includes(url)) throw new TypeError(`${url} is no worker of this site.`);
    return url;
  },
});

export function startWorker(name: keyof typeof urls): Worker {
  return new Worker(policy ? policy.createScriptURL(urls[name]) : urls[name], { type: 'module' });
}
