import { type ZipPart, zipFile } from './zipFile.ts';

/**
 * A cell of a sheet: a text, a number, a boolean, a day number shown as a date, a formula with the value stored
 * beside it, an error such as `#N/A`, or nothing.
 */
export type XlsxCell =
  | string
  | number
  | boolean
  | null
  | { day: number }
  | { formula: string; value: number }
  | { error: string };

export interface XlsxSheet {
  name: string;
  rows: readonly (readonly XlsxCell[])[];
  /** XML of the rows instead of `rows`. */
  xml?: string;
}

const NAMESPACE = 'http://schemas.openxmlformats.org';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** @param column from 0 */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

class SharedTexts {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  get xml(): string {
    const items = [...this.#numbers.keys()].map(
      (text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`,
    );
    return `${HEAD}<sst xmlns="${NAMESPACE}/spreadsheetml/2006/main">${items.join('')}</sst>`;
  }
}

function cellXml(cell: XlsxCell, place: string, texts: SharedTexts): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return `<c r="${place}" t="s"><v>${texts.numberOf(cell)}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if ('day' in cell) return `<c r="${place}" s="1"><v>${cell.day}</v></c>`;
  if ('error' in cell) return `<c r="${place}" t="e"><v>${cell.error}</v></c>`;
  return `<c r="${place}"><f>${cell.formula}</f><v>${cell.value}</v></c>`;
}

function sheetXml({ rows, xml }: XlsxSheet, texts: SharedTexts): string {
  const rowsXml = rows.map((cells, row) => {
    const inside = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`, texts));
    return `<row r="${row + 1}">${inside.join('')}</row>`;
  });
  const data = xml ?? rowsXml.join('');
  return `${HEAD}<worksheet xmlns="${NAMESPACE}/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`;
}

/** The parts of a workbook, for tests that change one before they are packed. */
export function xlsxParts(sheets: readonly XlsxSheet[]): ZipPart[] {
  const texts = new SharedTexts();
  const relations = `${NAMESPACE}/officeDocument/2006/relationships`;
  const sheetParts = sheets.map((sheet, at) => ({
    path: `xl/worksheets/sheet${at + 1}.xml`,
    xml: sheetXml(sheet, texts),
  }));
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const targets = [
    ...sheetParts.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ];
  const links = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
  const parts = [
    { path: '[Content_Types].xml', xml: `${HEAD}<Types xmlns="${NAMESPACE}/package/2006/content-types"/>` },
    {
      path: 'xl/workbook.xml',
      xml: `${HEAD}<workbook xmlns="${NAMESPACE}/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>${listed.join('')}</sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      xml: `${HEAD}<Relationships xmlns="${NAMESPACE}/package/2006/relationships">${links.join('')}</Relationships>`,
    },
    {
      path: 'xl/styles.xml',
      xml: `${HEAD}<styleSheet xmlns="${NAMESPACE}/spreadsheetml/2006/main">${styles}</styleSheet>`,
    },
    { path: 'xl/sharedStrings.xml', xml: texts.xml },
    ...sheetParts,
  ];
  return parts.map(({ path, xml }) => ({ path, bytes: Buffer.from(xml) }));
}

/** @returns an XLSX workbook as a spreadsheet writes it: deflated parts, shared texts, day numbers. */
export function xlsxFile(sheets: readonly XlsxSheet[]): Buffer {
  return zipFile(xlsxParts(sheets));
}
