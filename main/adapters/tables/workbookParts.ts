/** Finds the parts of an XLSX workbook: which file of the archive holds which sheet. */

export interface SheetPart {
  name: string;
  /** Path in the archive; null for what is no table, such as a sheet of one chart. */
  path: string | null;
}

export interface WorkbookParts {
  sheets: SheetPart[];
  /** Paths of what all sheets share: the workbook itself, texts, styles. */
  shared: string[];
}

export const WORKBOOK_PATH = 'xl/workbook.xml';
export const RELATIONS_PATH = 'xl/_rels/workbook.xml.rels';

const SHARED_TYPES = ['styles', 'sharedStrings'];
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The attributes of all elements of one name, without the prefixes of namespaces. */
function attributesOf(xml: string, element: string): Map<string, string>[] {
  const elements = xml.matchAll(new RegExp(`<(?:\\w+:)?${element}\\s([^<>]*)>`, 'g'));
  return Array.from(elements, ([, text = '']) => {
    const attributes = text.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
    return new Map(
      Array.from(attributes, ([, name = '', one, other]) => [name, decoded(one ?? other ?? '')]),
    );
  });
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** @param workbook text of `xl/workbook.xml` @param relations text of `xl/_rels/workbook.xml.rels` */
export function workbookParts(workbook: string, relations: string): WorkbookParts {
  const typed = attributesOf(relations, 'Relationship').map((attributes) => ({
    id: attributes.get('Id'),
    type: attributes.get('Type')?.split('/').at(-1) ?? '',
    path: pathOf(attributes.get('Target') ?? ''),
  }));
  const worksheets = new Map(
    typed.filter(({ type }) => type === 'worksheet').map(({ id, path }) => [id, path]),
  );
  const sheets = attributesOf(workbook, 'sheet').filter((attributes) => attributes.get('name'));
  const shared = typed.filter(({ type }) => SHARED_TYPES.includes(type)).map(({ path }) => path);
  return {
    sheets: sheets.map((attributes) => ({
      name: attributes.get('name')!,
      path: worksheets.get(attributes.get('id')) ?? null,
    })),
    shared: [WORKBOOK_PATH, RELATIONS_PATH, ...shared],
  };
}
