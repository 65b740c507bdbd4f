import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SealKey, sealed, unsealed } from '../../../main/adapters/bundle/sealedChunks.ts';
import { folderBytes } from '../../support/folderBytes.ts';
import { countOf } from '../../support/longCounts.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { rejectionOf } from '../../support/thrownBy.ts';
import { bundleOf, otherSiteAt, siteAt, take } from './siteFixture.ts';

const newFolder = tempFolders({ isForAll: true });
const RUNS = countOf(150, 20_000);
const key: SealKey = { key: Buffer.alloc(32, 7), nonce: Buffer.alloc(7, 3) };
const head = Buffer.from('a header\n');
const SEALED_CHUNK = 64 * 1024 + 16;

let whole: Buffer;
let ours: string;
let path: string;

beforeAll(async () => {
  const folder = newFolder();
  path = join(folder, 'b.outpost');
  await bundleOf(siteAt(join(folder, 'site')), path, { withExchanges: true });
  whole = readFileSync(path);
  ours = otherSiteAt(join(folder, 'ours'));
});

async function expectRefused(bytes: Buffer): Promise<void> {
  writeFileSync(path, bytes);
  const before = folderBytes(ours);
  const refused = await rejectionOf(take(path, ours));
  expect(['BAD_BUNDLE', 'NEWER_VERSION']).toContain((refused as { code?: string }).code);
  expect(folderBytes(ours)).toEqual(before);
}

/** A place in the file: as often among the first lines and the last one as in the bytes between them. */
const places = fc
  .tuple(fc.constantFrom('start', 'anywhere', 'end'), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([where, share]) => {
    const size = where === 'anywhere' ? whole.length : 200;
    const at = Math.min(size - 1, Math.floor(share * size));
    return where === 'end' ? whole.length - 1 - at : at;
  });

async function gathered(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.concat(parts);
}

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('a bundle is refused, and nothing is changed', () => {
  it('whatever byte of it is another one', async () => {
    await fc.assert(
      fc.asyncProperty(places, fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const bytes = Buffer.from(whole);
        bytes[at] = bytes[at]! ^ mask;
        await expectRefused(bytes);
      }),
      { numRuns: RUNS },
    );
  });

  it('wherever it is cut off, or goes on', async () => {
    await fc.assert(
      fc.asyncProperty(places, async (at) => expectRefused(whole.subarray(0, at))),
      { numRuns: RUNS },
    );
    await expectRefused(Buffer.concat([whole, Buffer.from('\n')]));
    await expectRefused(Buffer.concat([whole, whole]));
  });

  it('whatever piece of it is taken out or said twice', async () => {
    await fc.assert(
      fc.asyncProperty(places, places, fc.boolean(), async (one, other, isTwice) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        fc.pre(from < to);
        const end = whole.subarray(isTwice ? from : to);
        await expectRefused(Buffer.concat([whole.subarray(0, isTwice ? to : from), end]));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a sealed stream', () => {
  const sizes = [0, 1, 1000, 65_535, 65_536, 65_537, 131_072, 200_000];

  it.each(sizes)('of %d bytes is read as it was written, in pieces of any size', async (size) => {
    const text = randomBytes(size);
    const seal = await gathered(sealed(inPieces(text, 777), key, head));
    expect(await gathered(unsealed(inPieces(seal, 4_097), key, head))).toEqual(text);
  });

  it.each(sizes)(
    'of %d bytes is refused where any of its bytes, its header or its key is another',
    async (size) => {
      const seal = await gathered(sealed(inPieces(Buffer.alloc(size, 1), 9_999), key, head));
      const read = (bytes: Buffer, along = head, by = key) =>
        rejectionOf(gathered(unsealed(inPieces(bytes, 30_000), by, along)));
      for (const at of [0, 15, seal.length >> 1, seal.length - 1]) {
        const bytes = Buffer.from(seal);
        bytes[at] = bytes[at]! ^ 1;
        expect(await read(bytes)).toMatchObject({ code: 'BAD_BUNDLE' });
      }
      expect(await read(seal, Buffer.from('another\n'))).toMatchObject({ code: 'BAD_BUNDLE' });
      expect(await read(seal, head, { ...key, key: Buffer.alloc(32, 8) })).toMatchObject({
        code: 'BAD_BUNDLE',
      });
    },
  );

  it('is refused where a chunk is missing at the end, at the beginning, moved or said twice', async () => {
    const seal = await gathered(sealed(inPieces(Buffer.alloc(200_000, 1), 9_999), key, head));
    const chunks = [0, 1, 2, 3].map((n) => seal.subarray(n * SEALED_CHUNK, (n + 1) * SEALED_CHUNK));
    for (const order of [[0, 1, 2], [0], [1, 2, 3], [0, 2, 1, 3], [0, 1, 1, 2, 3], [0, 1, 2, 3, 3]]) {
      const bytes = Buffer.concat(order.map((n) => chunks[n]!));
      expect(await rejectionOf(gathered(unsealed(inPieces(bytes, 50_000), key, head)))).toMatchObject({
        code: 'BAD_BUNDLE',
      });
    }
  });
});
