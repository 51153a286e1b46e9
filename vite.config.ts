import { defineConfig } from 'vite';
import { regionMapPlugin } from './tools/region-map-plugin.ts';

/** The director's page: src/console/page → .cache/console-page, by `make page`. */
export default defineConfig({
  root: 'src/console/page',
  base: './',
  plugins: [regionMapPlugin()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../../.cache/console-page',
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // No data: addresses, so that the policy of the page can forbid them; and nothing is fetched before it is wanted.
    assetsInlineLimit: 0,
    modulePreload: false,
    // Drawing the land of the map takes a second or two, and is no fault.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
