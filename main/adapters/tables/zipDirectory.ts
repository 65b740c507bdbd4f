/** Reads the directory of a ZIP archive: what is in it and how large it claims to be, without unpacking anything. */

export interface ZipEntry {
  /** Path with `/` between folders. */
  path: string;
  /** 0 as it is, 8 deflated. */
  method: number;
  storedBytes: number;
  unpackedBytes: number;
  crc: number;
  /** Where the entry's own header starts. */
  offset: number;
  isEncrypted: boolean;
}

const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const LOCATOR64_BYTES = 20;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const MAX_COMMENT_BYTES = 0xffff;
/** Stands where the real number is in the 64-bit record. */
const IN_64_BITS = 0xffffffff;
const EXTRA_64_BITS = 0x0001;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function endOffset(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT_BYTES); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}

function directoryAt(view: DataView, end: number): { offset: number; count: number } {
  const locator = end - LOCATOR64_BYTES;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR64_SIGNATURE) {
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (view.getUint32(end64, true) === END64_SIGNATURE) {
      const count = Number(view.getBigUint64(end64 + 32, true));
      return { count, offset: Number(view.getBigUint64(end64 + 48, true)) };
    }
  }
  return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
}

/** The 64-bit numbers of an entry, in their fixed order, for those that did not fit into 32 bits. */
function wideNumbers(view: DataView, start: number, end: number, narrow: readonly number[]): number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA_64_BITS) continue;
    let next = at + 4;
    return narrow.map((number) => {
      if (number !== IN_64_BITS) return number;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return [...narrow];
}

/**
 * @param maxEntries entries beyond this many are not read
 * @throws RangeError when the archive is damaged or cut off
 */
export function readZipDirectory(bytes: Uint8Array, maxEntries: number): ZipEntry[] {
  const view = viewOf(bytes);
  const end = endOffset(view);
  if (end === null) throw new RangeError('the archive has no directory');
  const directory = directoryAt(view, end);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  while (entries.length < Math.min(directory.count, maxEntries)) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new RangeError('the directory is damaged');
    const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const narrow = [24, 20, 42].map((field) => view.getUint32(at + field, true));
    const [unpackedBytes = 0, storedBytes = 0, offset = 0] = wideNumbers(view, nameEnd, extraEnd, narrow);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, nameEnd));
    entries.push({
      path: name.replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      storedBytes,
      unpackedBytes,
      offset,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The bytes of an entry as stored. @throws RangeError when they are not all there */
export function storedBytesOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (view.getUint32(entry.offset, true) !== LOCAL_SIGNATURE) throw new RangeError('the entry is damaged');
  const names = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const start = entry.offset + LOCAL_BYTES + names;
  if (start + entry.storedBytes > bytes.length) throw new RangeError('the entry is cut off');
  return bytes.subarray(start, start + entry.storedBytes);
}
