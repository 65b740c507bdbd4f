import type { OpenedFile } from '../../main/core/ports/InputFiles.ts';

/** A file of a text, given in parts as a disk would. */
export function memoryFile(name: string, text: string, partBytes = 64 * 1024): OpenedFile {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    size: bytes.length,
    source: { kind: 'memory', parts: [bytes] },
    async *chunks() {
      for (let start = 0; start < bytes.length; start += partBytes)
        yield bytes.subarray(start, start + partBytes);
    },
  };
}
