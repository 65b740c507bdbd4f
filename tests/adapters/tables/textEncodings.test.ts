import { describe, expect, it } from 'vitest';
import { nodeTableReader } from '../../../main/adapters/tables/nodeTableReader.ts';
import type { TextEncoding } from '../../../shared/surveillance/textEncodings.ts';
import { encodedAs } from '../../support/encodedAs.ts';
import { rejectionOf } from '../../support/thrownBy.ts';
import { fileOf, read, refusalOf } from './reading.ts';

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

/** What files of each language say in few words. */
const inLanguages: readonly [TextEncoding, string][] = [
  ['windows-1252', 'región;casos\nCórdoba;5\nLeón;3\nJaén;2\nÁvila;1\n'],
  ['windows-1252', 'municipio;obitos\nSão Paulo;5\nBelém;3\nGoiânia;2\n'],
  ['windows-1252', 'Kreis;Fälle\nMünchen;5\nKöln;8\nGießen;2\n'],
  ['windows-1252', 'département;décès\nHérault;5\nCôte-d’Or;8\n'],
  ['windows-1252', 'Panamá,1\n'],
  ['windows-1250', 'województwo;przypadki\nŁódzkie;5\nŚwiętokrzyskie;3\nMałopolskie;2\n'],
  ['windows-1250', 'okres;případy\nŽďár nad Sázavou;5\nPlzeň-město;3\nČeské Budějovice;4\n'],
  ['windows-1250', 'megye;esetek\nBács-Kiskun;5\nGyőr-Moson-Sopron;8\nCsongrád;7\n'],
  ['iso-8859-2', 'województwo;przypadki\nŁódzkie;5\nŚwiętokrzyskie;3\nMałopolskie;2\n'],
  ['windows-1251', 'область;случаи\nМосковская;5\nТульская;8\nСмоленская;7\n'],
  ['windows-1251', 'Київ;5\nЛьвів;8\nОдеса;2\n'],
  ['koi8-r', 'область;случаи\nМосковская;5\nТульская;8\nСмоленская;7\n'],
  ['windows-1253', 'περιφέρεια;κρούσματα\nΑττική;5\nΚρήτη;8\nΉπειρος;3\n'],
  ['windows-1254', 'il;vaka\nİstanbul;5\nŞanlıurfa;8\nMuğla;3\nEskişehir;7\n'],
  ['windows-1255', 'מחוז,מקרים\nירושלים,5\nחיפה,8\nתל אביב,3\n'],
  ['windows-1256', 'المحافظة,الحالات\nبغداد,5\nالبصرة,8\nنينوى,3\n'],
  [
    'windows-1258',
    'ti\u0309nh,ca b\u00ea\u0323nh\nHa\u0300 N\u00f4\u0323i,5\n\u0110\u00e0 N\u0103\u0303ng,8\nHu\u00ea\u0301,3\n',
  ],
  ['shift_jis', '都道府県,患者数\n北海道,5\n東京都,8\n'],
  ['euc-jp', '都道府県,患者数\n北海道,5\n東京都,8\n'],
  ['gb18030', '日期,省份,病例\n2020-01-04,湖北,7\n2020-01-05,广东,3\n'],
  ['big5', '日期,縣市,確診數\n2020-01-04,臺北市,7\n2020-01-05,高雄市,3\n'],
  ['euc-kr', '날짜,시도,확진자\n2020-01-04,서울,7\n2020-01-05,부산,3\n'],
];

describe('a text file from before Unicode', () => {
  it.each(inLanguages)('is recognised as %s by few words (%#)', async (encoding, content) => {
    const { table, cells } = await read(encodedAs(content, encoding));
    expect(table.encoding).toBe(encoding);
    expect(cells.flat().join()).toBe(content.trim().replace(/[\n;,]/g, ','));
  });

  it('is read by letters that come after many rows without any', async () => {
    const rows = `region,cases\n${'Kano,1\n'.repeat(100_000)}`;
    const { table, cells } = await read(
      Buffer.concat([Buffer.from(rows), encodedAs('東京都,2\n', 'shift_jis')]),
    );
    expect(table.encoding).toBe('shift_jis');
    expect(cells.at(-1)).toEqual(['東京都', '2']);
  });

  it('is read in the encoding that is stated', async () => {
    const bytes = encodedAs('place,cases\nPłock,7\n', 'iso-8859-2');
    const opened = await nodeTableReader.open(fileOf(bytes), { encoding: 'windows-1252' });
    expect(opened.encoding).toBe('windows-1252');
  });

  it('is refused in an encoding that lacks some of its letters', async () => {
    const bytes = encodedAs('place,cases\nZoé,7\n', 'windows-1252');
    const thrown = await rejectionOf(nodeTableReader.open(fileOf(bytes), { encoding: 'utf-8' }));
    expect(thrown).toMatchObject({
      code: 'BAD_MAPPING',
      message: expect.stringContaining('not written in utf-8'),
    });
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
