import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The main process of the Electron host: one ES module, everything in it but Electron and Node themselves. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: fileURLToPath(new URL('main/hosts/electron/main.ts', import.meta.url)),
    outDir: fileURLToPath(new URL('dist/main', import.meta.url)),
    emptyOutDir: true,
    license: { fileName: 'third-party-licenses.md' },
    target: 'node24',
    minify: false,
    rolldownOptions: { output: { format: 'es', entryFileNames: 'main.js', codeSplitting: false } },
  },
});
