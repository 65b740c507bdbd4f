import { describe, expect, it } from 'vitest';
import { read, refusalOf } from './reading.ts';

const text = 'région,cases\nSud-Est à Zoé,7\nŒuvre – 5 €,8\n';
const expected = [
  ['région', 'cases'],
  ['Sud-Est à Zoé', '7'],
  ['Œuvre – 5 €', '8'],
];
/** As Windows writes it: the letters between 0x80 and 0x9f are not those of Latin-1. */
const windows = (content: string) =>
  Buffer.from(content.replaceAll('Œ', '\x8c').replaceAll('–', '\x96').replaceAll('€', '\x80'), 'latin1');

describe('a text file', () => {
  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16be', Buffer.from(text, 'utf16le').swap16()],
    ['utf-16be', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['windows-1252', windows(text)],
  ])('is recognised as %s (%#)', async (encoding, bytes) => {
    const { table, cells } = await read(bytes);
    expect(table.encoding).toBe(encoding);
    expect(cells).toEqual(expected);
  });

  it('is one of Windows when a single byte near its end is no UTF-8', async () => {
    const start = `place,cases\n${'Zoé,1\n'.repeat(100_000)}`;
    const { table, cells } = await read(Buffer.concat([Buffer.from(start), Buffer.from([0xe9, 0x2c, 0x32])]));
    expect(table.encoding).toBe('windows-1252');
    expect(cells.at(-1)).toEqual(['é', '2']);
  });

  it('is one of Windows when it ends in the middle of a letter', async () => {
    const { table } = await read(Buffer.from('place,cases\nZoé', 'latin1'));
    expect(table.encoding).toBe('windows-1252');
  });

  it('of other scripts is read without a byte order mark too', async () => {
    const chinese = `日期,地点,病例\n${'2020-01-04,武汉,7\n'.repeat(3)}`;
    const { table, cells } = await read(Buffer.from(chinese, 'utf16le'));
    expect(table.encoding).toBe('utf-16le');
    expect(cells[1]).toEqual(['2020-01-04', '武汉', '7']);
  });
});

const PNG = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1,
]);
/** Control characters without a NUL, as compressed text has them. */
const PACKED = Uint8Array.from({ length: 300 }, (_, index) => 1 + ((index * 37) % 255));
/** Numbers of 16 bits: every second byte is 0, but nothing else is text. */
const SAMPLES = Uint8Array.from({ length: 300 }, (_, index) => (index % 2 === 0 ? 1 + (index % 29) : 0));

describe('a file that is no table', () => {
  it.each([
    ['a picture', PNG],
    ['packed bytes', PACKED],
    ['numbers', SAMPLES],
  ])('is refused with the way to make it text: %s', async (_what, bytes) => {
    expect(await refusalOf(bytes)).toMatchObject({
      code: 'FILE_NOT_TEXT',
      message:
        'counts.csv is not a text file. Save the table as CSV (in a spreadsheet: File, Save as, CSV UTF-8) and import that.',
      details: { file: 'counts.csv' },
    });
  });

  it.each([
    ['a page', '<!DOCTYPE html><html><body><table><tr><td>7</td></tr></table></body></html>'],
    ['a bare table', '\n<table border="1"><tr><td>7</td></tr></table>'],
    ['XML of an old spreadsheet', '\ufeff<?xml version="1.0"?><Workbook></Workbook>'],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
  ])('but opens in a spreadsheet is refused with the way through it: %s', async (_what, content) => {
    expect(await refusalOf(content)).toMatchObject({
      code: 'FILE_NOT_TEXT',
      message: expect.stringContaining('save it as XLSX or CSV'),
    });
  });
});
