import { describe, expect, it } from 'vitest';
import { MAX_UPLOAD_BYTES, UploadShelf } from '../../../main/core/handlers/uploadShelf.ts';
import type { InputFile } from '../../../main/core/ports/InputFiles.ts';
import { createFakeCrypto } from '../../support/fakeCrypto.ts';
import { thrownBy } from '../../support/thrownBy.ts';

const shelf = () => new UploadShelf(createFakeCrypto());
const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
async function textOf(file: InputFile): Promise<string> {
  const copies: Buffer[] = [];
  for await (const chunk of file.chunks()) copies.push(Buffer.from(chunk));
  return Buffer.concat(copies).toString('utf8');
}

describe('an upload', () => {
  it('is the file that its parts make up, byte for byte', async () => {
    const uploads = shelf();
    const text = 'date,choléra\n2016-10-29,7\n';
    const bytes = Buffer.from(text);
    const id = uploads.open('counts.csv', bytes.length);
    // The cut goes through the middle of a letter of two bytes.
    expect(uploads.append(id, bytes.subarray(0, 10).toString('base64'))).toBe(10);
    expect(uploads.append(id, bytes.subarray(10).toString('base64'))).toBe(bytes.length);
    const file = uploads.file(id);
    expect(file).toMatchObject({ name: 'counts.csv', size: bytes.length });
    expect(await textOf(file)).toBe(text);
    expect(await textOf(file)).toBe(text);
  });

  it('may be an empty file', async () => {
    const uploads = shelf();
    expect(await textOf(uploads.file(uploads.open('empty.csv', 0)))).toBe('');
  });

  it('can not be used before it has arrived whole', () => {
    const uploads = shelf();
    const id = uploads.open('counts.csv', 4);
    uploads.append(id, base64('ab'));
    expect(thrownBy(() => uploads.file(id))).toMatchObject({ code: 'UNKNOWN_UPLOAD' });
  });

  it('can not be longer than was said', () => {
    const uploads = shelf();
    const id = uploads.open('counts.csv', 4);
    expect(thrownBy(() => uploads.append(id, base64('abcde')))).toMatchObject({ code: 'FILE_TOO_LARGE' });
    expect(uploads.append(id, base64('abcd'))).toBe(4);
  });

  it.each(['append', 'file'] as const)('that was discarded, or never was, is unknown to %s', (call) => {
    const uploads = shelf();
    const id = uploads.open('counts.csv', 1);
    uploads.discard(id);
    uploads.discard('never');
    for (const unknown of [id, 'never', '__proto__']) {
      const ask = () => (call === 'append' ? uploads.append(unknown, base64('a')) : uploads.file(unknown));
      expect(thrownBy(ask)).toMatchObject({ code: 'UNKNOWN_UPLOAD', details: { uploadId: unknown } });
    }
  });

  it('is refused when it is larger than one import may be', () => {
    expect(thrownBy(() => shelf().open('b.csv', MAX_UPLOAD_BYTES + 1))).toMatchObject({
      code: 'FILE_TOO_LARGE',
      details: { file: 'b.csv', limitBytes: MAX_UPLOAD_BYTES },
    });
  });

  it.each([
    ['of too many bytes together', 1, MAX_UPLOAD_BYTES],
    ['beside too many others', 16, 1],
  ])('makes room for new ones: the oldest is forgotten %s', (_why, others, bytes) => {
    const uploads = shelf();
    const oldest = uploads.open('abandoned.csv', 1);
    const kept = Array.from({ length: others }, () => uploads.open('b.csv', bytes));
    expect(thrownBy(() => uploads.append(oldest, base64('a')))).toMatchObject({ code: 'UNKNOWN_UPLOAD' });
    expect(() => uploads.append(kept.at(-1)!, base64('a'))).not.toThrow();
  });
});
