/** Another site by its number or by what it calls itself, and the line above everything that is read from it. */
import { AppError } from '../../../shared/errors/AppError.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';
import { type KeptSite, keptSites } from '../../adapters/bundle/keptSites.ts';
import { readSite, speakAsFolder } from '../../adapters/bundle/siteFolder.ts';
import { foldName } from '../../core/util/foldName.ts';
import { nearest } from '../../core/util/nearest.ts';
import { shownSite } from './shownSite.ts';

export interface FromSite {
  /** To be read alone. */
  folder: string;
  value: { id: string; name: string; made: string; from: 'bundle' | 'team'; asOf: string };
  /** Has the process speak as the data folder says that keeps the site; the site's own settings may name another language. */
  speak(): Promise<void>;
  /** In the words of when it is asked. */
  text(): string;
}

/** @throws AppError `UNKNOWN_SITE` naming the nearest, or those that have the same name */
export async function fromSite(dataFolder: string, text: string): Promise<FromSite> {
  const { id, name, made, from, asOf, folder } = siteCalled(text, await keptSites(dataFolder));
  return {
    folder,
    speak: async () => speakAsFolder((await readSite(dataFolder)).entries),
    value: { id, name, made, from, asOf },
    text: () => words.cli.bundle.from({ site: shownSite(name), id, from, asOf: utcStamp(asOf) }),
  };
}

function siteCalled(text: string, sites: readonly KeptSite[]): KeptSite {
  const byId = sites.find(({ id }) => id === text.toLowerCase());
  const named = sites.filter(({ name }) => foldName(name) === foldName(text));
  const found = byId ?? (named.length === 1 ? named[0] : undefined);
  if (found !== undefined) return found;
  const names = [...sites.map(({ name }) => name), ...sites.map(({ id }) => id)];
  const message =
    named.length > 1
      ? words.cli.bundle.severalSites({ text, ids: named.map(({ id }) => id).join(', ') })
      : words.cli.bundle.unknownSite({ text, near: nearest(text, names) });
  throw new AppError('UNKNOWN_SITE', message, { site: text });
}
