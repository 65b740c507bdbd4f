/** The bytes of a data folder, in memory: what a restart finds. Copy it to see what a kill would leave. */
import { createHash } from 'node:crypto';

export class MemoryDisk {
  readonly #files: Map<string, Buffer>;

  constructor(files: ReadonlyMap<string, Buffer> = new Map()) {
    this.#files = new Map([...files].map(([name, bytes]) => [name, Buffer.from(bytes)]));
  }

  /** The disk as it is now, in an object of its own. */
  copy(): MemoryDisk {
    return new MemoryDisk(this.#files);
  }

  names(folder = ''): string[] {
    return [...this.#files.keys()].filter((name) => name.startsWith(folder)).sort();
  }

  has(name: string): boolean {
    return this.#files.has(name);
  }

  bytes(name: string): Buffer {
    const bytes = this.#files.get(name);
    if (bytes === undefined) throw new Error(`no file ${name} on the disk`);
    return bytes;
  }

  text(name: string): string {
    return this.bytes(name).toString('utf8');
  }

  write(name: string, content: string | Buffer): void {
    this.#files.set(name, typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content));
  }

  append(name: string, text: string): void {
    const before = this.#files.get(name) ?? Buffer.alloc(0);
    this.#files.set(name, Buffer.concat([before, Buffer.from(text, 'utf8')]));
  }

  remove(name: string): void {
    this.#files.delete(name);
  }

  /** Damages one byte. @param mask the bits that change, at least one */
  flip(name: string, offset: number, mask = 1): void {
    const bytes = this.bytes(name);
    bytes[offset] = bytes[offset]! ^ mask;
  }

  /** Equal for two disks exactly when every name and every byte is equal. */
  fingerprint(): string {
    const hash = createHash('sha256');
    for (const name of this.names()) hash.update(`${name}\0`).update(this.bytes(name)).update('\0');
    return hash.digest('hex');
  }
}
