import { describe, expect, it } from 'vitest';
import { importBytes, importText, issueOf, placeNames, readGiven, WEEKS, weekly } from '../importing.ts';

const text = weekly(
  'région,cases,deaths',
  (week) => `Sud-Est à ${week % 2 ? 'Lune' : 'Zoé'},${week + 1},${week}`,
);
const expected = await importText(text);

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
  ])('give the same counts and accents: %s', async (_what, bytes, encoding) => {
    const built = await importBytes(bytes);
    expect(built.series).toEqual(expected.series);
    expect(built.mappings[0]!.location).toEqual(['région']);
    expect((await readGiven({ name: 'counts.csv', bytes })).encoding).toBe(encoding);
  });

  it('are reported with an example where their looks told them', async () => {
    expect(issueOf(await importBytes(latin1(text)), 'ENCODING')).toMatchObject({
      severity: 'info',
      count: 1,
    });
    expect(issueOf(await importBytes(latin1(text)), 'ENCODING')!.message).toContain(
      'windows-1252, for example "',
    );
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
  ])('give the same counts: %s', async (_what, content) => {
    const built = await importText(content);
    expect(built.series).toEqual(expected.series);
    expect(built.summary.rows).toEqual(expected.summary.rows);
  });

  it('stay apart from delimiters, quotes and line breaks inside quotation marks', async () => {
    const rows = WEEKS.map((week) => `${week};"Korea; ""South"", all";"a note\nof two lines";3`);
    const built = await importText(`date;place;note;cases\n${rows.join('\n')}\n`);
    expect(placeNames(built)).toEqual(['Korea; "South", all']);
    expect(built.summary).toMatchObject({ cases: { total: 18 }, rows: { read: 6, rejected: 0 } });
  });

  it('leave columns of one name apart', async () => {
    const built = await importText(weekly('Ouest,Nord,Ouest', '1,2,4'));
    expect(placeNames(built)).toEqual(['Nord', 'Ouest', 'Ouest (4)']);
    expect(built.summary.cases!.total).toBe(42);
  });
});
