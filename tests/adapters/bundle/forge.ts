/** Bundles as somebody makes them who knows the format: every hash that they can compute is right. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ForgedRecord {
  path: string;
  content: Buffer;
}

export interface Forgery {
  header: Record<string, unknown>;
  manifest: Record<string, unknown> & { files: { path: string; bytes: number; sha256: string }[] };
  /** What follows the list, which may be something else. */
  records: ForgedRecord[];
}

const hashOf = (content: Buffer | string) => `sha256:${createHash('sha256').update(content).digest('hex')}`;

export function takenApart(path: string): Forgery {
  let rest = readFileSync(path);
  const line = () => {
    const end = rest.indexOf(0x0a);
    const text = rest.toString('utf8', 0, end);
    rest = rest.subarray(end + 1);
    return JSON.parse(text);
  };
  const [header, manifest] = [line(), line()];
  const records = manifest.files.map(() => {
    const { path: name, bytes } = line();
    const content = rest.subarray(0, bytes);
    rest = rest.subarray(bytes);
    return { path: name, content };
  });
  return { header, manifest, records };
}

const recordOf = ({ path, content }: ForgedRecord) => ({
  path,
  bytes: content.length,
  sha256: hashOf(content),
});

/** The list says what follows. */
export function listed(forgery: Forgery): Forgery {
  return { ...forgery, manifest: { ...forgery.manifest, files: forgery.records.map(recordOf) } };
}

export function putTogether(path: string, { header, manifest, records }: Forgery): void {
  const lines = [header, manifest].map((json) => Buffer.from(`${JSON.stringify(json)}\n`));
  const bodies = records.flatMap((record) => [
    Buffer.from(`${JSON.stringify(recordOf(record))}\n`),
    record.content,
  ]);
  const before = Buffer.concat([...lines, ...bodies]);
  writeFileSync(path, Buffer.concat([before, Buffer.from(`${JSON.stringify({ end: hashOf(before) })}\n`)]));
}

/** A bundle of a folder with one segment, where the file functions of a test are not those of the disk. */
export function bundleByHand(folder: string): Forgery {
  const segment = 'journal/0000000001.jsonl';
  const journal = readFileSync(join(folder, segment), 'utf8');
  const entries = journal
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const named = ['datasets', 'sets']
    .flatMap((home) => readdirSync(join(folder, home)).map((name) => `${home}/${name}`))
    .filter((path) => journal.includes(`"${path}"`));
  const records = [segment, ...named].map((path) => ({ path, content: readFileSync(join(folder, path)) }));
  const last = entries.at(-1);
  const manifest = {
    site: entries[0].hash,
    name: 'by hand',
    entries: entries.length,
    lastHash: last.hash,
    lastAt: last.at,
    files: [],
    missing: [],
  };
  const header = {
    magic: 'outpost-bundle',
    format: 1,
    made: '2026-11-30T13:00:00.000Z',
    encryption: null,
  };
  return listed({ header, manifest, records });
}
