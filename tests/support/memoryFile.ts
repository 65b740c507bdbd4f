import type { InputFile } from '../../main/core/ports/InputFiles.ts';

/** A file of a text, given in parts as a disk would. */
export function memoryFile(name: string, text: string, partBytes = 64 * 1024): InputFile {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    size: bytes.length,
    async *chunks() {
      for (let start = 0; start < bytes.length; start += partBytes)
        yield bytes.subarray(start, start + partBytes);
    },
  };
}
