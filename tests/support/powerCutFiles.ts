/**
 * The file functions of Node over a disk in memory, for processes that end when the power does. A process is a
 * `Life`: what is started inside its `run` works on its disk, and after its end no call ever returns.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { constants } from 'node:fs';
import type * as fsPromises from 'node:fs/promises';
import {
  type DiskNode,
  type FileNode,
  type FolderNode,
  type Luck,
  noLuck,
  type PowerCutDisk,
  systemError,
} from './powerCutDisk.ts';

export type FileCall =
  | 'open'
  | 'read'
  | 'write'
  | 'truncate'
  | 'sync'
  | 'datasync'
  | 'stat'
  | 'close'
  | 'mkdir'
  | 'rename'
  | 'link'
  | 'copyFile'
  | 'rm'
  | 'readdir';

export interface LifeOptions {
  /**
   * The process ends inside this operation, counted from 1 without those that only read, or inside the first one
   * from then on that is of a kind; without it, it ends by `end` alone.
   */
  endsAt?: number | undefined;
  endsIn?: FileCall | undefined;
  /** Whether the operation inside which it ends is still done. */
  isLastDone?: boolean | undefined;
  /** Turns of the event loop that each operation takes before and after it is done. */
  delay?: ((call: FileCall) => number) | undefined;
  /** The system's code with which an operation fails, or null. Of a failing write half the bytes are written. */
  fault?: ((call: FileCall, path: string) => string | null) | undefined;
  /** What of the rest a failing sync lets through; without it, nothing. */
  luck?: Luck | undefined;
}

const readingOnly: ReadonlySet<FileCall> = new Set(['read', 'stat', 'close', 'readdir']);
const lives = new AsyncLocalStorage<Life>();
const never = <T>() => new Promise<T>(() => {});

export class Life {
  readonly disk: PowerCutDisk;
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>;
  /** File operations so far, without those that only read. */
  operations = 0;
  isOver = false;
  readonly #options: LifeOptions;
  readonly #end: () => void;

  constructor(disk: PowerCutDisk, options: LifeOptions = {}) {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.disk = disk;
    this.ended = promise;
    this.#end = resolve;
    this.#options = options;
  }

  get luck(): Luck {
    return this.#options.luck ?? noLuck;
  }

  /** Everything that `work` starts belongs to this process. */
  run<T>(work: () => T): T {
    return lives.run(this, work);
  }

  end(): void {
    this.isOver = true;
    this.#end();
  }

  /** Does one file operation, unless the process ends first. */
  async operate<T>(call: FileCall, path: string, act: () => T, onFault?: () => void): Promise<T> {
    const { isLastDone = false, delay, fault } = this.#options;
    await turns(delay?.(call) ?? 0);
    if (this.isOver) return never();
    if (!readingOnly.has(call)) this.operations += 1;
    const code = fault?.(call, path) ?? null;
    if (this.#isLast(call)) {
      if (isLastDone && code === null) act();
      this.end();
      return never();
    }
    if (code !== null) {
      onFault?.();
      throw systemError(code, path);
    }
    const result = act();
    await turns(delay?.(call) ?? 0);
    return this.isOver ? never() : result;
  }

  #isLast(call: FileCall): boolean {
    const { endsAt, endsIn = call } = this.#options;
    return endsAt !== undefined && this.operations >= endsAt && call === endsIn && !readingOnly.has(call);
  }
}

async function turns(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await new Promise((resolve) => setImmediate(resolve));
}

function present(): Life {
  const life = lives.getStore();
  if (life === undefined) throw new Error('a file function was called outside every life');
  return life;
}

const operate: Life['operate'] = (call, path, act, onFault) => present().operate(call, path, act, onFault);
const diskNow = (): PowerCutDisk => present().disk;

class Handle {
  readonly #path: string;
  readonly #node: DiskNode;
  readonly #isAppending: boolean;
  #position = 0;

  constructor(path: string, node: DiskNode, isAppending: boolean) {
    this.#path = path;
    this.#node = node;
    this.#isAppending = isAppending;
  }

  write(bytes: Buffer, offset: number, length: number): Promise<{ bytesWritten: number; buffer: Buffer }> {
    const part = bytes.subarray(offset, offset + length);
    return this.#put(part, () => ({ bytesWritten: part.length, buffer: bytes }));
  }

  writeFile(content: Buffer | string): Promise<void> {
    return this.#put(Buffer.from(content as Buffer), () => {});
  }

  readFile(encoding?: 'utf8'): Promise<Buffer | string> {
    return operate('read', this.#path, () => read(this.#file, encoding));
  }

  truncate(size: number): Promise<void> {
    return operate('truncate', this.#path, () => diskNow().resize(this.#file, size));
  }

  sync(): Promise<void> {
    return this.#synced('sync');
  }

  datasync(): Promise<void> {
    return this.#synced('datasync');
  }

  stat(): Promise<{ size: number }> {
    return operate('stat', this.#path, () => ({ size: this.#file.bytes.length }));
  }

  close(): Promise<void> {
    return operate('close', this.#path, () => {});
  }

  #synced(call: 'sync' | 'datasync'): Promise<void> {
    const { disk, luck } = present();
    return operate(
      call,
      this.#path,
      () => disk.sync(this.#node),
      () => disk.failSync(this.#node, luck),
    );
  }

  get #file(): FileNode {
    if (this.#node.kind === 'folder') throw systemError('EISDIR', this.#path);
    return this.#node;
  }

  #put<T>(bytes: Buffer, answer: () => T): Promise<T> {
    const put = (part: Buffer) => {
      const at = this.#isAppending ? this.#file.bytes.length : this.#position;
      diskNow().write(this.#file, at, part);
      this.#position = at + part.length;
    };
    const all = () => {
      put(bytes);
      return answer();
    };
    return operate('write', this.#path, all, () => put(bytes.subarray(0, bytes.length >> 1)));
  }
}

function read(file: FileNode, encoding?: 'utf8'): Buffer | string {
  return encoding === undefined ? Buffer.from(file.bytes) : file.bytes.toString(encoding);
}

function opened(path: string, flags: string | number): Handle {
  const disk = diskNow();
  if (flags === constants.O_RDONLY || flags === 'r') return new Handle(path, disk.node(path), false);
  if (flags === 'r+') return new Handle(path, disk.file(path), false);
  if (flags === 'wx' && disk.has(path)) throw systemError('EEXIST', path);
  const file = disk.has(path) ? disk.file(path) : disk.create(path);
  if (flags === 'w') disk.resize(file, 0);
  else if (flags !== 'wx' && flags !== 'a') throw new Error(`a file was opened with ${flags}`);
  return new Handle(path, file, flags === 'a');
}

/** @returns the first folder that was made, as `mkdir` with `recursive` does */
function madeFolders(path: string): string | undefined {
  const disk = diskNow();
  if (disk.has(path)) {
    if (disk.node(path).kind === 'file') throw systemError('EEXIST', path);
    return undefined;
  }
  const parent = path.replace(/[\\/][^\\/]*$/, '');
  const first = parent === '' ? undefined : madeFolders(parent);
  disk.makeFolder(path);
  return first ?? path;
}

/** One name after the other, so that a process may end between two. */
async function removedWhole(path: string): Promise<void> {
  const disk = diskNow();
  if (!disk.has(path)) return;
  const node = disk.node(path);
  if (node.kind === 'file') return operate('rm', path, () => disk.remove(path));
  for (const name of [...node.names.keys()]) await removedWhole(`${path}/${name}`);
  await operate('rm', path, () => disk.removeFolder(path));
}

function removed(path: string, force: boolean | undefined): void {
  const disk = diskNow();
  if (disk.has(path) || force !== true) disk.remove(path);
}

function entriesOf(path: string, folder: FolderNode, recursive: boolean): ReturnType<typeof entry>[] {
  return [...folder.names].flatMap(([name, node]) => [
    entry(path, name, node),
    ...(recursive && node.kind === 'folder' ? entriesOf(`${path}/${name}`, node, true) : []),
  ]);
}

function entry(parentPath: string, name: string, node: DiskNode) {
  return { name, parentPath, isFile: () => node.kind === 'file', isDirectory: () => node.kind === 'folder' };
}

/** For `vi.mock('node:fs/promises', ...)`: every function that is not of this disk throws. */
export function powerCutFiles(real: typeof fsPromises): Record<string, unknown> {
  const others = Object.keys(real).map((name) => [
    name,
    () => {
      throw new Error(`the disk in memory has no ${name}`);
    },
  ]);
  return {
    ...Object.fromEntries(others),
    constants: real.constants,
    open: (path: string, flags: string | number) => operate('open', path, () => opened(path, flags)),
    readFile: (path: string, encoding?: 'utf8') =>
      operate('read', path, () => read(diskNow().file(path), encoding)),
    mkdir: (path: string) => operate('mkdir', path, () => madeFolders(path)),
    rename: (from: string, to: string) => operate('rename', to, () => diskNow().rename(from, to)),
    link: (path: string, fresh: string) => operate('link', fresh, () => diskNow().link(path, fresh)),
    copyFile: (from: string, to: string) =>
      operate('copyFile', to, () => {
        const disk = diskNow();
        const file = disk.has(to) ? disk.file(to) : disk.create(to);
        disk.resize(file, 0);
        disk.write(file, 0, disk.file(from).bytes);
      }),
    rm: (path: string, { force, recursive }: { force?: boolean; recursive?: boolean } = {}) =>
      recursive === true ? removedWhole(path) : operate('rm', path, () => removed(path, force)),
    rmdir: (path: string) => operate('rm', path, () => diskNow().removeFolder(path)),
    stat: (path: string) =>
      operate('stat', path, () => {
        const { kind } = diskNow().node(path);
        return { isDirectory: () => kind === 'folder', isFile: () => kind === 'file' };
      }),
    readdir: (path: string, options: { withFileTypes?: boolean; recursive?: boolean } = {}) =>
      operate('readdir', path, () => {
        const entries = entriesOf(path, diskNow().folder(path), options.recursive === true);
        return options.withFileTypes === true ? entries : entries.map(({ name }) => name);
      }),
  };
}

/**
 * The lock between processes is the operating system's, and gone with the process; the note that a process left
 * behind is not. For `vi.mock('.../processLock.ts', ...)`.
 */
export const powerCutLock = {
  takeProcessLock() {
    const { disk } = present();
    const wasLeft = disk.isTaken;
    disk.isTaken = true;
    return {
      wasLeft,
      release(isSound: boolean) {
        if (isSound) disk.isTaken = false;
      },
    };
  },
  readWriterNote: () => null,
};
