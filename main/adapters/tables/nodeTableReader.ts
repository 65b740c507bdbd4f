import type { TextEncoding } from '../../../shared/surveillance/textEncodings.ts';
import { words } from '../../../shared/words/index.ts';
import type { InputFile } from '../../core/ports/InputFiles.ts';
import type { OpenOptions, OpenTable, TableReader } from '../../core/ports/TableReader.ts';
import { decodedHead, decodedText } from './decodedText.ts';
import { delimitedTable } from './delimitedTable.ts';
import { type FileContent, headOf, storedContent, unpackedContent } from './fileContent.ts';
import { isJson, isMarkup, kindOf } from './fileKind.ts';
import { openJson } from './jsonTable.ts';
import { HEAD_BYTES } from './limits.ts';
import { archiveOfFiles, emptyFile, otherFormat } from './refusals.ts';
import { encodingOf } from './textEncoding.ts';
import { openWorkbook } from './workbookTable.ts';

async function open(file: InputFile, options: OpenOptions): Promise<OpenTable> {
  const stored = storedContent(file);
  const head = await headOf(stored, HEAD_BYTES);
  if (kindOf(head) !== 'gzip') return openContent(stored, head, file.size, options);
  const unpacked = unpackedContent(file);
  return openContent(unpacked, await headOf(unpacked, HEAD_BYTES), file.size, options);
}

/** @param size bytes of the stored file */
async function openContent(
  content: FileContent,
  head: Uint8Array,
  size: number,
  { sheet, encoding }: OpenOptions,
): Promise<OpenTable> {
  switch (kindOf(head)) {
    case 'zip':
      return openWorkbook(content, size, sheet);
    case 'gzip':
      throw archiveOfFiles(content.name);
    case 'compound':
      throw otherFormat(content.name, words.tables.kinds.oldWorkbook);
    case 'text':
      return openText(content, head, size, encoding);
  }
}

async function openText(
  content: FileContent,
  head: Uint8Array,
  size: number,
  asked: TextEncoding | undefined,
): Promise<OpenTable> {
  const encoding = await encodingOf(content, head, asked);
  if (await isBlank(content, encoding)) throw emptyFile(content.name);
  const text = decodedHead(head, encoding);
  if (isMarkup(text)) throw otherFormat(content.name, words.tables.kinds.page);
  return isJson(text) ? openJson(content, encoding, size) : delimitedTable(content, encoding, text);
}

async function isBlank(content: FileContent, encoding: TextEncoding): Promise<boolean> {
  for await (const { text } of decodedText(content, encoding)) if (text.trim() !== '') return false;
  return true;
}

/** Reads delimited text, JSON records and XLSX workbooks, each also packed with gzip. */
export const nodeTableReader: TableReader = { open };
