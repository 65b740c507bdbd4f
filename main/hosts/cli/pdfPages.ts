/** @returns how many pages a PDF has, by its page objects */
export function pdfPages(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/\/Type\s*\/Page(?![A-Za-z])/g)].length;
}
