/** Bytes that come in pieces of any size, asked for by line and by length. */
const LINE_END = 0x0a;

export class ByteReader {
  readonly #pieces: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(pieces: AsyncIterable<Buffer>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** @returns a line without its end; null where the bytes end first, or after `most` of them */
  async line(most: number): Promise<string | null> {
    const parts: Buffer[] = [];
    for (let size = 0; size <= most; ) {
      if (!(await this.#fill())) return null;
      const end = this.#rest.indexOf(LINE_END);
      const part = this.#cut(end < 0 ? this.#rest.length : end);
      size += part.length;
      parts.push(part);
      if (end < 0) continue;
      this.#cut(1);
      return size > most ? null : Buffer.concat(parts).toString('utf8');
    }
    return null;
  }

  /** @returns at most so many bytes, none at the end */
  async some(most: number): Promise<Buffer> {
    return (await this.#fill()) ? this.#cut(Math.min(most, this.#rest.length)) : Buffer.alloc(0);
  }

  /** @returns so many bytes, fewer where the bytes end first */
  async exactly(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let left = count; left > 0; ) {
      const part = await this.some(left);
      if (part.length === 0) break;
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** All that is left. */
  async *remaining(): AsyncGenerator<Buffer> {
    while (await this.#fill()) yield this.#cut(this.#rest.length);
  }

  async isAtEnd(): Promise<boolean> {
    return !(await this.#fill());
  }

  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  async #fill(): Promise<boolean> {
    while (this.#rest.length === 0) {
      const next = await this.#pieces.next();
      if (next.done) return false;
      this.#rest = next.value;
    }
    return true;
  }

  #cut(count: number): Buffer {
    const part = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    return part;
  }
}
