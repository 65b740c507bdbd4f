import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  path: string;
  bytes: Uint8Array;
  /** Unpacked bytes as the archive states them, when it lies. */
  claims?: number;
  /** Stored as it is instead of deflated. */
  isStored?: boolean;
  /** States its sizes in the 64-bit field, as writers of long streams do. */
  isWide?: boolean;
}

function uint(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}

function wideField(numbers: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + 8 * numbers.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * numbers.length, 2);
  numbers.forEach((number, index) => {
    field.writeBigUInt64LE(BigInt(number), 4 + 8 * index);
  });
  return field;
}

/** @returns a ZIP archive of the parts, deflated as spreadsheets do it. */
export function zipFile(parts: readonly ZipPart[]): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes, claims = bytes.length, isStored = false, isWide = false } of parts) {
    const name = Buffer.from(path);
    const data = isStored ? Buffer.from(bytes) : deflateRawSync(bytes);
    const sizes = [uint(isWide ? 0xffffffff : data.length, 4), uint(isWide ? 0xffffffff : claims, 4)];
    const common = [
      uint(20, 2),
      uint(0, 2),
      uint(isStored ? 0 : 8, 2),
      uint(0, 4),
      uint(crc32(bytes), 4),
      ...sizes,
    ];
    const extra = isWide ? wideField([claims, data.length]) : Buffer.alloc(0);
    const lengths = [uint(name.length, 2), uint(extra.length, 2)];
    const local = Buffer.concat([uint(0x04034b50, 4), ...common, ...lengths, name, extra, data]);
    directory.push(
      uint(0x02014b50, 4),
      uint(20, 2),
      ...common,
      ...lengths,
      Buffer.alloc(10),
      uint(offset, 4),
      name,
      extra,
    );
    body.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const counts = [uint(parts.length, 2), uint(parts.length, 2)];
  const end = [
    uint(0x06054b50, 4),
    uint(0, 4),
    ...counts,
    uint(central.length, 4),
    uint(offset, 4),
    uint(0, 2),
  ];
  return Buffer.concat([...body, central, ...end]);
}
