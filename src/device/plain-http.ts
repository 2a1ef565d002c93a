/**
 * Whether the page came over plain HTTP. There browsers have no service workers, private files, WebCrypto, clipboard or
 * share menu, and promise nothing about what they keep; only `localhost` is spared
 * (https://developer.mozilla.org/docs/Web/Security/Secure_Contexts/features_restricted_to_secure_contexts).
 */
export const isPlainHttp = (): boolean => globalThis.isSecureContext === false;
