import { registerHooks } from 'node:module';

/**
 * Playwright 1.65 begins every page of a Firefox with `emulation.setMediaFeaturesOverride`, which Firefox ESR 153 answers
 * with “unknown command”, and so opens none. Nothing is emulated here, so the answer may be passed over. No longer needed
 * once Debian’s Firefox knows the command (https://w3c.github.io/webdriver-bidi/#command-emulation-setMediaFeaturesOverride).
 * To be imported before Playwright is.
 */
const COMMAND = /await (this\.[\w.]+\.send\("emulation\.setMediaFeaturesOverride", \{[\s\S]*?\}\));/g;

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/playwright-core/lib/coreBundle.js')) return loaded;
    return { ...loaded, source: String(loaded.source).replaceAll(COMMAND, 'await $1.catch(() => {});') };
  },
});
