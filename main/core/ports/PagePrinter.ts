/** Prints pages that nobody sees. */
export interface PagePrinter {
  /**
   * @param html a page of its own, without scripts; its own rules say the size of the paper
   * @returns the bytes of a PDF
   * @throws AppError `NO_PDF` where nothing can print here, or printing fails
   */
  print(html: string): Promise<Uint8Array>;
}
