import { foldEntries } from '../../core/state/ledgerState.ts';
import { type KeptSite, keptSites } from './keptSites.ts';
import { readSite, speakAsFolder } from './siteFolder.ts';

export interface ListedSite extends KeptSite {
  datasets: number;
  /** When its newest set was published. */
  newestSet: string | null;
}

/** The sites that are kept in a data folder, said in the language of that folder. @throws AppError `FOLDER_DAMAGED` */
export async function listSites(dataFolder: string): Promise<ListedSite[]> {
  await speakAsFolder((await readSite(dataFolder)).entries);
  return Promise.all((await keptSites(dataFolder)).map(listed));
}

async function listed(site: KeptSite): Promise<ListedSite> {
  const { datasets, sets } = foldEntries((await readSite(site.folder)).entries);
  const present = Object.values(datasets).filter(({ isRemoved }) => !isRemoved);
  const newestSet = sets.reduce<string | null>(
    (newest, { issuedAt }) => (newest === null || issuedAt > newest ? issuedAt : newest),
    null,
  );
  return { ...site, datasets: present.length, newestSet };
}
