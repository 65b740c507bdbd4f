import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The page, the same for the window and the browser. The content security policy allows neither scripts nor
 * styles inside the document, nor fonts and style sheets from `data:` addresses.
 */
export default defineConfig({
  root: fileURLToPath(new URL('renderer', import.meta.url)),
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('dist/renderer', import.meta.url)),
    emptyOutDir: true,
    license: { fileName: 'third-party-licenses.md' },
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      // Our modules only define things: one whose exports are not used, such as the schemas of answers that the
      // page does not check, is left out.
      treeshake: { moduleSideEffects: (id) => !/\/(renderer|shared)\/.*\.tsx?$/.test(id) },
    },
  },
});
