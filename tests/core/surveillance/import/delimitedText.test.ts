import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../main/core/surveillance/import/decodeText.ts';
import { importBytes, importText, issueOf, placeNames, WEEKS, weekly } from '../importing.ts';

const text = weekly(
  'région,cases,deaths',
  (week) => `Sud-Est à ${week % 2 ? 'Lune' : 'Zoé'},${week + 1},${week}`,
);
const expected = importText(text);

function utf16(content: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * content.length);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...Array.from(content, (_, at) => content.charCodeAt(at))].forEach((unit, at) => {
    view.setUint16(2 * at, unit, isLittle);
  });
  return bytes;
}

const latin1 = (content: string) => Uint8Array.from(content, (letter) => letter.charCodeAt(0));

describe('encodings', () => {
  it.each([
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${text}`), 'utf-8'],
    ['UTF-16, little end first', utf16(text, true), 'utf-16le'],
    ['UTF-16, big end first', utf16(text, false), 'utf-16be'],
    ['Latin-1', latin1(text), 'windows-1252'],
  ])('give the same counts and accents: %s', (_what, bytes, encoding) => {
    const built = importBytes(bytes);
    expect(built.series).toEqual(expected.series);
    expect(built.mapping.location).toBe('région');
    expect(decodeText('counts.csv', bytes).encoding).toBe(encoding);
  });

  it('are reported when Latin-1 had to be assumed', () => {
    expect(issueOf(importBytes(latin1(text)), 'ENCODING')).toMatchObject({ severity: 'info', count: 1 });
    expect(issueOf(expected, 'ENCODING')).toBeUndefined();
  });
});

describe('delimiters and line ends', () => {
  it.each([
    ['semicolons', text.replaceAll(',', ';')],
    ['tabs', text.replaceAll(',', '\t')],
    ['pipes', text.replaceAll(',', '|')],
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['CR', text.replaceAll('\n', '\r')],
    ['no line end at the end', text.trimEnd()],
    ['blank lines between and after', `\n${text.replaceAll('\n', '\n\n')}\n \n`],
    ['every cell quoted', text.trimEnd().replaceAll(/[^,\n]+/g, '"$&"')],
    ['space around cells', text.replaceAll(',', ' , ')],
  ])('give the same counts: %s', (_what, content) => {
    const built = importText(content);
    expect(built.series).toEqual(expected.series);
    expect(built.summary.rows).toEqual(expected.summary.rows);
  });

  it('stay apart from delimiters, quotes and line breaks inside quotation marks', () => {
    const rows = WEEKS.map((week) => `${week};"Korea; ""South"", all";"a note\nof two lines";3`);
    const built = importText(`date;place;note;cases\n${rows.join('\n')}\n`);
    expect(placeNames(built)).toEqual(['Korea; "South", all']);
    expect(built.summary).toMatchObject({ cases: { total: 18 }, rows: { read: 6, rejected: 0 } });
  });

  it('leave columns of one name apart', () => {
    const built = importText(weekly('Ouest,Nord,Ouest', '1,2,4'));
    expect(placeNames(built)).toEqual(['Nord', 'Ouest', 'Ouest (4)']);
    expect(built.summary.cases!.total).toBe(42);
  });
});
