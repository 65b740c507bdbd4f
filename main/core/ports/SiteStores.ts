import type { DocumentFiles, Store } from './Store.ts';

/** The newest copy of another site, opened to be read. */
export interface SiteStore {
  store: Store;
  /** The end of its chain. */
  lastHash: string;
  /** Numbers that follow from the copy, beside it; a reader keeps none. */
  derived: { files: DocumentFiles; mayWrite: boolean };
}

export interface SiteStores {
  /** @param site the hash of its first entry @returns null where no copy is here @throws AppError `FOLDER_DAMAGED` */
  open(site: string): Promise<SiteStore | null>;
}
