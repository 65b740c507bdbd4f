/** The file functions of Node with faults on order: the disk gets full, or one kind of call fails. */
import type * as fsPromises from 'node:fs/promises';

type FileFunctions = typeof fsPromises;
type Call = 'open' | 'sync' | 'datasync' | 'truncate' | 'rename' | 'link' | 'mkdir';

/** What goes wrong; a test sets it and `healFiles` takes it back. */
export const faults: {
  /** Bytes that still fit on the disk; null for no limit. */
  bytesLeft: number | null;
  /** Whether a full disk says so, or only writes less than it was given. */
  isSilent: boolean;
  /** Calls that fail, with the system's code. */
  failing: Partial<Record<Call, string>>;
} = { bytesLeft: null, isSilent: false, failing: {} };

export function healFiles(): void {
  Object.assign(faults, { bytesLeft: null, isSilent: false, failing: {} });
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: on order`), { code });
}

function failIfOrdered(call: Call): void {
  const code = faults.failing[call];
  if (code !== undefined) throw systemError(code);
}

/** @returns how many of the bytes fit. */
function take(length: number): number {
  const taken = Math.min(length, faults.bytesLeft ?? length);
  if (faults.bytesLeft !== null) faults.bytesLeft -= taken;
  return taken;
}

function faultyHandle(handle: fsPromises.FileHandle): fsPromises.FileHandle {
  const changed = {
    async write(bytes: Buffer, offset: number, length: number) {
      const taken = take(length);
      if (taken === 0 && length > 0 && !faults.isSilent) throw systemError('ENOSPC');
      return taken === 0 ? { bytesWritten: 0, buffer: bytes } : handle.write(bytes, offset, taken);
    },
    async writeFile(bytes: Buffer) {
      const taken = take(bytes.length);
      await handle.writeFile(bytes.subarray(0, taken));
      if (taken < bytes.length && !faults.isSilent) throw systemError('ENOSPC');
    },
    async sync() {
      failIfOrdered('sync');
      await handle.sync();
    },
    async datasync() {
      failIfOrdered('datasync');
      await handle.datasync();
    },
    async truncate(length: number) {
      failIfOrdered('truncate');
      await handle.truncate(length);
    },
  };
  return new Proxy(handle, {
    get(target, name) {
      if (Object.hasOwn(changed, name)) return changed[name as keyof typeof changed];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** For `vi.mock('node:fs/promises', ...)`. */
export function faultyFiles(real: FileFunctions): FileFunctions {
  return {
    ...real,
    async open(...args) {
      failIfOrdered('open');
      return faultyHandle(await real.open(...args));
    },
    async rename(...args) {
      failIfOrdered('rename');
      await real.rename(...args);
    },
    async link(...args) {
      failIfOrdered('link');
      await real.link(...args);
    },
  };
}
