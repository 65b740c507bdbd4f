import type { TableReader } from '../../core/ports/TableReader.ts';

/** The reader of files, loaded with the first one: readers of workbooks and texts are large, and most commands open no file. */
export const lazyTableReader: TableReader = {
  open: async (file, options) => (await import('./nodeTableReader.ts')).nodeTableReader.open(file, options),
};
