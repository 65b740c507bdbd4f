import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../main/adapters/compressedText.ts';

const NAME = 'datasets/a.json.gz';

describe('a compressed text', () => {
  it.each([0, 1, 1_023, 1_024, 5_000_000])('comes back as it was with %i letters', async (length) => {
    const text = 'é'.repeat(length);
    expect((await unpack(NAME, await pack(NAME, text))) === text).toBe(true);
  });

  it.each([0, 7, 0xff_ff_ff_ff])('is none where its bytes lie about its length: %i', async (length) => {
    const bytes = await pack(NAME, '{"counts":[1,2,3]}');
    bytes.writeUInt32LE(length, bytes.length - 4);
    expect(await unpack(NAME, bytes)).toBeNull();
  });

  it.each([0, 3, 12])('is none where only %i of its bytes are there', async (kept) => {
    const bytes = await pack(NAME, '{"counts":[1,2,3]}');
    expect(await unpack(NAME, bytes.subarray(0, kept))).toBeNull();
  });
});
