import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The thread of imports of the main process: one ES module, everything in it but Node itself. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  ssr: { noExternal: true, external: [] },
  build: {
    ssr: fileURLToPath(new URL('main/adapters/workers/importWorker.ts', import.meta.url)),
    outDir: fileURLToPath(new URL('dist/importWorker', import.meta.url)),
    emptyOutDir: true,
    license: { fileName: 'third-party-licenses.md' },
    target: 'node24',
    minify: false,
    rolldownOptions: { output: { format: 'es', entryFileNames: 'importWorker.mjs', codeSplitting: false } },
  },
});
