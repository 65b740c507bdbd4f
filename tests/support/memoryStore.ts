/** The Store port over a disk in memory, with faults on order. Behaves as the adapters do on a real folder. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type {
  DocumentFiles,
  ImmutableFiles,
  JournalFiles,
  QuarantinedFile,
  Store,
} from '../../main/core/ports/Store.ts';
import { AppError, isAppError } from '../../shared/errors/AppError.ts';
import { MemoryDisk } from './memoryDisk.ts';

/** What can be told to fail, and what `onWrite` hears of. */
export type WriteOperation = 'append' | 'dropTail' | 'quarantine' | 'commit' | 'put' | 'remove';

export interface MemoryStore extends Store {
  readonly disk: MemoryDisk;
  /** Lets the next operations of a kind fail; nothing is written by them. */
  failNext(operation: WriteOperation, options?: { times?: number; error?: unknown }): void;
  /** Takes back every fault that no operation has met. */
  heal(): void;
  /** How often each kind of operation wrote something. */
  readonly writes: Record<WriteOperation, number>;
  /** Called before and after every write, with the disk as a kill at that moment would leave it. */
  onWrite: ((moment: 'before' | 'after', operation: WriteOperation, name: string) => void) | null;
  readonly isClosed: boolean;
}

export function diskFull(): AppError {
  return new AppError('DISK_FULL', 'Not saved: the disk is full. Free some space and try again.');
}

export interface MemoryStoreOptions {
  disk?: MemoryDisk | undefined;
  access?: Store['access'] | undefined;
}

export function createMemoryStore(options: MemoryStoreOptions = {}): MemoryStore {
  const { disk = new MemoryDisk(), access = 'writer' } = options;
  const faults: { operation: WriteOperation; error: unknown }[] = [];
  let isClosed = false;

  const write = async (operation: WriteOperation, name: string, change: () => void) => {
    if (access === 'reader') throw new Error(`a reader must not ${operation} ${name}`);
    const fault = faults.findIndex((one) => one.operation === operation);
    if (fault >= 0) throw faults.splice(fault, 1)[0]!.error;
    store.onWrite?.('before', operation, name);
    change();
    store.writes[operation] += 1;
    store.onWrite?.('after', operation, name);
  };

  const store: MemoryStore = {
    access,
    disk,
    location: '/data',
    writer: access === 'reader' ? { pid: 4711, host: 'electron', since: '2016-11-02T07:00:00.000Z' } : null,
    journal: journalOn(disk, write),
    documents: documentsOn(disk, access, write),
    files: filesOn(disk, write),
    writes: { append: 0, dropTail: 0, quarantine: 0, commit: 0, put: 0, remove: 0 },
    onWrite: null,
    failNext(operation, { times = 1, error = diskFull() } = {}) {
      for (let n = 0; n < times; n += 1) faults.push({ operation, error });
    },
    heal() {
      faults.length = 0;
    },
    get isClosed() {
      return isClosed;
    },
    async close() {
      isClosed = true;
    },
  };
  return store;
}

/** The text of a file; null where it is compressed and not whole. */
export function plainText(disk: MemoryDisk, name: string): string | null {
  if (!name.endsWith('.gz')) return disk.text(name);
  try {
    return gunzipSync(disk.bytes(name)).toString('utf8');
  } catch {
    return null;
  }
}

type Write = (operation: WriteOperation, name: string, change: () => void) => Promise<void>;

function bytesHash(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

function quarantineOn(disk: MemoryDisk, name: string): QuarantinedFile {
  const hash = bytesHash(disk.bytes(name));
  const file = `${name.split('/').at(-1)}.${hash.slice(7, 19)}.damaged`;
  disk.write(`quarantine/${file}`, disk.bytes(name));
  return { file, hash };
}

function journalOn(disk: MemoryDisk, write: Write): JournalFiles {
  const pathOf = (segment: string) => `journal/${segment}`;
  return {
    async readSegments() {
      const segments = disk.names('journal/').filter((path) => /\/\d+\.jsonl$/.test(path));
      return segments.map((path) => {
        const lines = disk.text(path).split('\n');
        const tail = lines.pop() ?? '';
        return { name: path.slice('journal/'.length), lines, tail };
      });
    },
    append: (segment, lines) =>
      write('append', segment, () => disk.append(pathOf(segment), lines.map((line) => `${line}\n`).join(''))),
    dropTail: (segment) =>
      write('dropTail', segment, () => {
        const bytes = disk.bytes(pathOf(segment));
        disk.write(pathOf(segment), bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1));
      }),
    async quarantine(segment, keepLines) {
      let kept: QuarantinedFile | null = null;
      await write('quarantine', segment, () => {
        kept = quarantineOn(disk, pathOf(segment));
        const lines = disk.text(pathOf(segment)).split('\n').slice(0, keepLines);
        if (keepLines === 0) disk.remove(pathOf(segment));
        else disk.write(pathOf(segment), lines.map((line) => `${line}\n`).join(''));
      });
      return kept!;
    },
  };
}

function documentsOn(disk: MemoryDisk, access: Store['access'], write: Write): DocumentFiles {
  const read = <T>(name: string, parse: (json: unknown) => T): T | null =>
    disk.has(name) ? parse(JSON.parse(disk.text(name))) : null;
  return {
    async open(name, parse) {
      try {
        return { value: read(name, parse), restored: null };
      } catch (thrown) {
        if (isAppError(thrown)) throw thrown;
        const quarantined = access === 'writer' ? quarantineOn(disk, name) : { file: name, hash: '' };
        try {
          const value = read(`${name}.bak`, parse);
          return { value, restored: { quarantined, from: value === null ? 'nothing' : 'backup' } };
        } catch {
          // A damaged backup is as good as none.
          return { value: null, restored: { quarantined, from: 'nothing' } };
        }
      }
    },
    commit: (name, value) =>
      write('commit', name, () => {
        if (disk.has(name)) disk.write(`${name}.bak`, disk.bytes(name));
        disk.write(name, JSON.stringify(value));
      }),
  };
}

function filesOn(disk: MemoryDisk, write: Write): ImmutableFiles {
  return {
    async put(name, text) {
      let replaced: QuarantinedFile | null = null;
      await write('put', name, () => {
        if (disk.has(name) && plainText(disk, name) !== text) replaced = quarantineOn(disk, name);
        disk.write(name, name.endsWith('.gz') ? gzipSync(text) : text);
      });
      return replaced;
    },
    async read(name) {
      return disk.has(name) ? plainText(disk, name) : null;
    },
    async list(folder) {
      return disk.names(`${folder}/`);
    },
    async sizes(folder) {
      return disk.names(`${folder}/`).map((name) => ({ name, bytes: disk.bytes(name).length }));
    },
    async listAll() {
      return disk.names();
    },
    remove: (name) => write('remove', name, () => disk.remove(name)),
    async listQuarantined() {
      return disk.names('quarantine/').map((path) => ({
        file: path.slice('quarantine/'.length),
        hash: bytesHash(disk.bytes(path)),
      }));
    },
  };
}
