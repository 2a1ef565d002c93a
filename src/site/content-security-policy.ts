import { createHash } from 'node:crypto';
import type { AstroUserConfig } from 'astro';

type CspDirective = NonNullable<
  Exclude<NonNullable<AstroUserConfig['security']>['csp'], boolean | undefined>['directives']
>[number];

/**
 * The policy of every page: nothing from anywhere else, no inline code but ours, no text ever turned into HTML or
 * script but the addresses of our own workers (`device/workers.ts`). Astro adds the hashes of what it writes itself.
 */
export function contentSecurityPolicy(inlineScripts: readonly string[]) {
  return {
    directives: [
      "default-src 'none'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types crescendo',
    ] satisfies CspDirective[],
    scriptDirective: { hashes: inlineScripts.map(sha256) },
  };
}

const sha256 = (script: string): `sha256-${string}` => `sha256-${createHash('sha256').update(script).digest('base64')}`;
