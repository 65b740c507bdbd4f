import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The preload script. A sandboxed one is one CommonJS file that may require little more than `electron`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: fileURLToPath(new URL('preload/index.ts', import.meta.url)),
    outDir: fileURLToPath(new URL('dist/preload', import.meta.url)),
    emptyOutDir: true,
    target: 'node24',
    // Every window loads it: its few sentences are in it in every language.
    minify: true,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'index.cjs', codeSplitting: false } },
  },
});
