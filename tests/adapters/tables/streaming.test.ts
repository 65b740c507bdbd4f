import { execFile } from 'node:child_process';
import { readdirSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nodeInputFiles } from '../../../main/adapters/nodeInputFiles.ts';
import { nodeTableReader } from '../../../main/adapters/tables/nodeTableReader.ts';
import { gathered } from '../../support/gathered.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { fileOf } from './reading.ts';

const newFolder = tempFolders();
const run = promisify(execFile);
const child = join(import.meta.dirname, '..', '..', 'support', 'children', 'streamTable.ts');

function linesOf(count: number): string {
  return Array.from({ length: count }, (_, row) => `2016-10-29,"Place ${row % 900}",${row % 37}\n`).join('');
}

function written(name: string, bytes: string | Uint8Array): string {
  const path = join(newFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

/** A file of which is known how often it was begun and how often it was closed again. */
function watchedFile(bytes: Uint8Array) {
  const file = fileOf(bytes);
  const seen = { begun: 0, closed: 0, chunks: 0 };
  const chunks = async function* () {
    seen.begun += 1;
    seen.chunks = 0;
    try {
      for await (const chunk of file.chunks()) {
        seen.chunks += 1;
        yield chunk;
      }
    } finally {
      seen.closed += 1;
    }
  };
  return { file: { ...file, chunks }, seen };
}

const big = Buffer.from(`date,place,cases\n${linesOf(100_000)}`);

describe('a table that is read in batches', () => {
  it.each([
    ['text', big],
    ['packed text', gzipSync(big, { level: 0 })],
  ])(
    'reads no further than its reader, and closes the file when the reader stops: %s',
    async (_what, bytes) => {
      const { file, seen } = watchedFile(bytes);
      const table = await nodeTableReader.open(file, {});
      expect(seen.closed).toBe(seen.begun);
      for await (const batch of table.batches({ aborted: false })) {
        expect(batch.cells.length).toBeGreaterThan(1_000);
        break;
      }
      expect(seen.closed).toBe(seen.begun);
      expect(seen.chunks * 65_536).toBeLessThan(bytes.length / 2);
    },
  );

  it('stops between two batches once it is told to', async () => {
    const { file, seen } = watchedFile(big);
    const table = await nodeTableReader.open(file, {});
    const signal = { aborted: false };
    let batches = 0;
    for await (const _batch of table.batches(signal)) {
      batches += 1;
      signal.aborted = batches === 2;
    }
    expect(batches).toBe(2);
    expect(seen.closed).toBe(seen.begun);
  });

  it('can be read again from its start, also twice at a time', async () => {
    const table = await nodeTableReader.open(fileOf(big), {});
    const signal = { aborted: false };
    const both = [gathered(table.batches(signal)), gathered(table.batches(signal))];
    const [one, other] = await Promise.all(both);
    expect(one).toEqual(other);
    expect(one!.flatMap((batch) => batch.cells)).toHaveLength(100_001);
  });

  it('says how far it is, up to the size of the file', async () => {
    const table = await nodeTableReader.open(fileOf(big), {});
    const counts = (await gathered(table.batches({ aborted: false }))).map((batch) => batch.bytesRead);
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    expect(counts.at(-1)).toBe(big.length);
  });

  it('lets others have their turn: nothing waits for the end of a file', async () => {
    const table = await nodeTableReader.open(fileOf(big), {});
    const turns: number[] = [];
    let batches = 0;
    const note = () => {
      turns.push(batches);
      if (batches < 10) setImmediate(note);
    };
    setImmediate(note);
    for await (const _batch of table.batches({ aborted: false })) batches += 1;
    expect(batches).toBeGreaterThan(10);
    expect(new Set(turns).size).toBeGreaterThan(5);
  });

  it.runIf(process.platform === 'linux')('leaves no file open', async () => {
    const path = written('counts.csv', big);
    const openFiles = () => readdirSync('/proc/self/fd').filter((name) => targetOf(name) === path);
    for (let time = 0; time < 3; time += 1) {
      const table = await nodeTableReader.open(await nodeInputFiles.open(path), {});
      for await (const _batch of table.batches({ aborted: false })) break;
    }
    await expect.poll(openFiles).toEqual([]);
  });

  it.each(['counts.csv', 'counts.csv.gz'])(
    'of a million rows needs no more memory than one of a thousand: %s',
    async (name) => {
      const text = `date,place,cases\n${linesOf(1_000_000)}`;
      const path = written(name, name.endsWith('.gz') ? gzipSync(text, { level: 1 }) : text);
      const options = ['--max-old-space-size=96', '--disable-warning=ExperimentalWarning'];
      const { stdout } = await run(process.execPath, [...options, child, path]);
      const seen = JSON.parse(stdout);
      expect(seen).toMatchObject({ rows: 1_000_001, lastLine: 1_000_001, bytesRead: statSync(path).size });
      expect(seen.batches).toBeGreaterThan(50);
      expect(seen.widest).toBeLessThan(20_000);
    },
    60_000,
  );
});

function targetOf(descriptor: string): string | null {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`);
  } catch {
    return null;
  }
}
