/** @returns whether a pasted text can be a table: a line of headers and one of values, with something between cells */
export function looksLikeTable(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2) return false;
  return ['\t', ',', ';', '|'].some((mark) => lines.filter((line) => line.includes(mark)).length >= 2);
}
