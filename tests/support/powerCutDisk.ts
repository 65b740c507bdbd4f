/**
 * A disk in memory that knows what is synced. Every change is seen at once, as through the cache of an operating
 * system; a power cut keeps what was synced, and of the rest nothing, or whatever luck leaves. A file keeps its
 * synced bytes and a beginning of what was done to it since, torn or with zeros at the end; a folder keeps its
 * synced names and any of the changes since. Syncing a file does not sync its name: only its folder does.
 * A sync of a file that fails takes what it should have synced for written, as Linux does: later syncs succeed, and
 * those bytes are still nowhere but in the cache, unless they are written again.
 */

/** What a power cut leaves of that which was not synced. */
export interface Luck {
  /** Whether one more thing is kept. */
  keeps(): boolean;
  /** A number from 0 to below a limit. */
  below(limit: number): number;
}

/** Only what was synced survives. */
export const noLuck: Luck = { keeps: () => false, below: () => 0 };

type FileChange = { at: number; bytes: Buffer } | { size: number };

export interface FileNode {
  readonly kind: 'file';
  /** As everybody reads it. */
  bytes: Buffer;
  synced: Buffer;
  /** What the disk holds once everything is synced: `bytes`, unless a sync has failed. */
  pending: Buffer;
  unsynced: FileChange[];
}

/** A rename takes one name away and sets another, both or neither. */
interface FolderChange {
  removes: string | null;
  sets: { name: string; node: DiskNode } | null;
}

export interface FolderNode {
  readonly kind: 'folder';
  readonly names: Map<string, DiskNode>;
  readonly synced: Map<string, DiskNode>;
  unsynced: FolderChange[];
}

export type DiskNode = FileNode | FolderNode;

/** An error as the system gives it. */
export function systemError(code: string, path = ''): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${path}`), { code, path });
}

function newFile(bytes: Buffer = Buffer.alloc(0)): FileNode {
  return { kind: 'file', bytes, synced: bytes, pending: bytes, unsynced: [] };
}

function newFolder(): FolderNode {
  return { kind: 'folder', names: new Map(), synced: new Map(), unsynced: [] };
}

/** Bytes between the end and `at` are zeros, as in a file with a hole. */
function written(before: Buffer, at: number, bytes: Buffer): Buffer {
  const after = Buffer.alloc(Math.max(before.length, at + bytes.length));
  before.copy(after);
  bytes.copy(after, at);
  return after;
}

function resized(before: Buffer, size: number): Buffer {
  return written(before.subarray(0, size), size, Buffer.alloc(0));
}

function changed(before: Buffer, change: FileChange): Buffer {
  return 'size' in change ? resized(before, change.size) : written(before, change.at, change.bytes);
}

/**
 * The beginning of a write that was cut off; the size may be on the disk before the bytes are. At least two bytes
 * are missing: a zero in place of the last one alone can't be told from a damaged byte, and is taken for one.
 */
function torn(change: FileChange, luck: Luck): FileChange | null {
  if ('size' in change) return null;
  const { at, bytes } = change;
  const part = bytes.subarray(0, luck.below(Math.max(1, bytes.length - 1)));
  if (luck.keeps()) return { at, bytes: written(part, bytes.length, Buffer.alloc(0)) };
  return part.length === 0 ? null : { at, bytes: part };
}

/** The changes of one file reach the disk in their order: none comes through after one that was lost. */
function survivingBytes({ synced, unsynced }: FileNode, luck: Luck): Buffer {
  let bytes = synced;
  for (const change of unsynced) {
    if (luck.keeps()) {
      bytes = changed(bytes, change);
      continue;
    }
    const last = luck.keeps() ? torn(change, luck) : null;
    return last === null ? bytes : changed(bytes, last);
  }
  return bytes;
}

function applyChange(names: Map<string, DiskNode>, { removes, sets }: FolderChange): void {
  if (removes !== null) names.delete(removes);
  if (sets !== null) names.set(sets.name, sets.node);
}

function survivingNames({ synced, unsynced }: FolderNode, luck: Luck): Map<string, DiskNode> {
  const names = new Map(synced);
  for (const change of unsynced) if (luck.keeps()) applyChange(names, change);
  return names;
}

function rebuiltNode(node: DiskNode, luck: Luck, known: Map<DiskNode, DiskNode>): DiskNode {
  const before = known.get(node);
  if (before !== undefined) return before;
  if (node.kind === 'file') {
    const file = newFile(survivingBytes(node, luck));
    known.set(node, file);
    return file;
  }
  const folder = newFolder();
  known.set(node, folder);
  for (const [name, child] of survivingNames(node, luck)) {
    const rebuilt = rebuiltNode(child, luck, known);
    folder.names.set(name, rebuilt);
    folder.synced.set(name, rebuilt);
  }
  return folder;
}

/** Windows keeps the names in folders safe by itself, and can't be asked to. */
const areFoldersSafe = process.platform === 'win32';

export class PowerCutDisk {
  readonly #root: FolderNode;
  /** Whether a process has taken the data folder and not given it back; gone with the power. */
  isTaken = false;

  constructor(root: FolderNode = newFolder()) {
    this.#root = root;
  }

  /** The disk as the next start finds it when the power is cut now. This one is not changed. */
  afterPowerCut(luck: Luck): PowerCutDisk {
    return new PowerCutDisk(rebuiltNode(this.#root, luck, new Map()) as FolderNode);
  }

  /** @throws system errors `ENOENT`, `ENOTDIR` */
  node(path: string): DiskNode {
    let node: DiskNode = this.#root;
    for (const name of partsOf(path)) {
      if (node.kind === 'file') throw systemError('ENOTDIR', path);
      const next = node.names.get(name);
      if (next === undefined) throw systemError('ENOENT', path);
      node = next;
    }
    return node;
  }

  file(path: string): FileNode {
    const node = this.node(path);
    if (node.kind === 'folder') throw systemError('EISDIR', path);
    return node;
  }

  folder(path: string): FolderNode {
    const node = this.node(path);
    if (node.kind === 'file') throw systemError('ENOTDIR', path);
    return node;
  }

  has(path: string): boolean {
    const parts = partsOf(path);
    const last = parts.pop();
    let node: DiskNode | undefined = this.#root;
    for (const name of parts) node = node?.kind === 'folder' ? node.names.get(name) : undefined;
    return last === undefined || (node?.kind === 'folder' && node.names.has(last));
  }

  create(path: string): FileNode {
    const file = newFile();
    this.#change(path, (name) => ({ removes: null, sets: { name, node: file } }));
    return file;
  }

  makeFolder(path: string): void {
    this.#change(path, (name) => ({ removes: null, sets: { name, node: newFolder() } }));
  }

  link(path: string, fresh: string): void {
    const node = this.file(path);
    if (this.has(fresh)) throw systemError('EEXIST', fresh);
    this.#change(fresh, (name) => ({ removes: null, sets: { name, node } }));
  }

  remove(path: string): void {
    this.file(path);
    this.#change(path, (name) => ({ removes: name, sets: null }));
  }

  /** @throws system errors `ENOTEMPTY`, `ENOENT` */
  removeFolder(path: string): void {
    if (this.folder(path).names.size > 0) throw systemError('ENOTEMPTY', path);
    this.#change(path, (name) => ({ removes: name, sets: null }));
  }

  /** Within one folder, as the adapters rename. */
  rename(from: string, to: string): void {
    const node = this.node(from);
    const { folder, name: removes } = this.#place(from);
    const { folder: other, name } = this.#place(to);
    if (folder !== other) throw systemError('EXDEV', to);
    // Two names of one file: nothing happens, and both stay.
    if (folder.names.get(name) !== node) this.#change(to, () => ({ removes, sets: { name, node } }));
  }

  /** What is not synced yet can be lost from the first byte of `bytes` on. */
  write(file: FileNode, at: number, bytes: Buffer): void {
    this.#changeFile(file, { at, bytes: Buffer.from(bytes) });
  }

  resize(file: FileNode, size: number): void {
    this.#changeFile(file, { size });
  }

  sync(node: DiskNode): void {
    node.unsynced = [];
    if (node.kind === 'file') {
      node.synced = node.pending;
      return;
    }
    node.synced.clear();
    for (const [name, child] of node.names) node.synced.set(name, child);
  }

  /** A sync that fails: what luck lets through reaches the disk; the rest of a file never does, of a folder later. */
  failSync(node: DiskNode, luck: Luck): void {
    if (node.kind === 'file') {
      node.synced = survivingBytes(node, luck);
      node.pending = node.synced;
      node.unsynced = [];
      return;
    }
    const names = survivingNames(node, luck);
    node.synced.clear();
    for (const [name, child] of names) node.synced.set(name, child);
  }

  /** Puts a file there, synced with its folders, as if it had always been there. */
  put(path: string, content: string | Buffer): void {
    const parts = partsOf(path);
    for (let depth = 1; depth < parts.length; depth += 1) {
      const folder = parts.slice(0, depth).join('/');
      if (!this.has(folder)) this.makeFolder(folder);
      this.sync(this.folder(parts.slice(0, depth - 1).join('/')));
    }
    const file = this.has(path) ? this.file(path) : this.create(path);
    file.bytes = Buffer.from(content);
    file.pending = file.bytes;
    this.sync(file);
    this.sync(this.#place(path).folder);
  }

  /** The paths of all files below a folder, sorted, relative to it. */
  names(path: string): string[] {
    const below = (folder: FolderNode, start: string): string[] =>
      [...folder.names].flatMap(([name, node]) =>
        node.kind === 'file' ? [`${start}${name}`] : below(node, `${start}${name}/`),
      );
    return this.has(path) ? below(this.folder(path), '').sort() : [];
  }

  #changeFile(file: FileNode, change: FileChange): void {
    const isWhole = file.pending === file.bytes;
    file.bytes = changed(file.bytes, change);
    file.pending = isWhole ? file.bytes : changed(file.pending, change);
    file.unsynced.push(change);
  }

  #place(path: string): { folder: FolderNode; name: string } {
    const parts = partsOf(path);
    const name = parts.pop();
    if (name === undefined) throw systemError('EEXIST', path);
    return { folder: this.folder(parts.join('/')), name };
  }

  #change(path: string, changeOf: (name: string) => FolderChange): void {
    const { folder, name } = this.#place(path);
    const change = changeOf(name);
    applyChange(folder.names, change);
    folder.unsynced.push(change);
    if (areFoldersSafe) this.sync(folder);
  }
}

function partsOf(path: string): string[] {
  return path.split(/[\\/]/).filter((part) => part !== '');
}
